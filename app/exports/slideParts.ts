// What an exhibit becomes on slides: native charts, native tables or a picture, over as many pages as it needs.
import type PptxGenJS from 'pptxgenjs';
import type { ExhibitName } from '~/model/exhibit';
import type { Subject } from './exportJob';
import type { LabelFormats } from './office/chartMends';
import type { Painter } from './painter';
import { addChart, chartBoxes, chartPages } from './slideChart';
import type { Box } from './slideFrame';
import { matrixTable } from './slideMatrix';
import { addPicture, addPoints, pointPages } from './slidePicture';
import { sheetTable } from './slideSheet';
import { addTable, tablePages, type SlideTable } from './slideTable';

export interface Workshop {
  readonly painter: Painter;
  readonly signal: AbortSignal;
  /** Keeps the formats of a chart's labels and gives the token to write in their stead. */
  readonly keepFormats: (formats: (token: string) => LabelFormats) => void;
}

/** Draws one page of an exhibit. */
type SlidePart = (slide: PptxGenJS.Slide, room: Box) => void | Promise<void>;

type Form = 'charts' | 'picture' | 'points' | 'matrix' | 'table';

/** What each exhibit is on a slide; one without charts, points or rows falls back to the next that holds. */
const forms: Readonly<Record<ExhibitName, Form>> = {
  map: 'picture',
  ruler: 'charts',
  comparison: 'charts',
  bars: 'charts',
  targets: 'table',
  matrix: 'matrix',
  industry: 'picture',
  districts: 'table',
  headlines: 'table',
  commitments: 'table',
  method: 'points',
};

/** Nobody shows a longer table page by page; what is left out is counted on every page. */
const mostPages = 20;

interface SlideParts {
  /** At least one. */
  readonly parts: readonly SlidePart[];
  /** How many rows of a table have no page. */
  readonly leftOut: number;
}

/** The pages of an exhibit, each to be drawn into the room its frame leaves. */
export function slideParts(subject: Subject, room: Box, workshop: Workshop): SlideParts {
  const { exhibit, telling } = subject;
  const form = forms[exhibit.name];
  const charts = form === 'charts' ? exhibit.charts(telling) : [];
  if (charts.length > 0) return { parts: chartParts(subject, workshop), leftOut: 0 };
  if (form === 'points') return { parts: pointParts(subject, room), leftOut: 0 };
  if (form === 'matrix') {
    // Who asks for an industry wants its row, which then comes first, not pages of all the others.
    const most = telling.selection.industries.length > 0 ? 1 : mostPages;
    return tableParts(matrixTable(telling), subject, room, most);
  }
  const sheet = exhibit.sheet(telling);
  if (form === 'picture' || sheet.rows.length === 0)
    return { parts: pictureParts(subject, room, workshop), leftOut: 0 };
  return tableParts(sheetTable(sheet, telling), subject, room, mostPages);
}

function chartParts(subject: Subject, { keepFormats }: Workshop): readonly SlidePart[] {
  const { exhibit, telling } = subject;
  const { language, words } = telling;
  return chartPages(exhibit.charts(telling), words).map((charts) => (slide, room) => {
    const boxes = chartBoxes(charts.length, room);
    charts.forEach((chart, index) => {
      const box = boxes[index] ?? room;
      keepFormats((token) => addChart(slide, chart, box, { language, words, token }));
    });
  });
}

function tableParts(table: SlideTable, { telling }: Subject, room: Box, most: number): SlideParts {
  const sets = tablePages(table, room);
  const shown = sets.slice(0, most);
  const leftOut = sets.slice(most).reduce((sum, set) => sum + set.table.rows.length, 0);
  const parts = shown.map((set): SlidePart => (slide, here) => {
    addTable(slide, set, here, telling.language);
  });
  return { parts, leftOut };
}

/** What can be said in a few lines needs no table of them. */
function pointParts({ exhibit, telling }: Subject, room: Box): readonly SlidePart[] {
  return pointPages(exhibit.points(telling), room).map((points): SlidePart => (slide, here) => {
    addPoints(slide, points, here, telling.language);
  });
}

/** The points at the left of the picture; those that have no room follow on pages of their own picture. */
function pictureParts(subject: Subject, room: Box, workshop: Workshop): readonly SlidePart[] {
  const { exhibit, telling } = subject;
  const left = { ...room, w: room.w * 0.47 };
  const right = { ...room, x: room.x + room.w * 0.51, w: room.w * 0.49 };
  const pages = pointPages(exhibit.points(telling), left);
  if (pages.length === 0) return [(slide, here) => addPicture(slide, subject, here, workshop)];
  return pages.map((points) => async (slide) => {
    addPoints(slide, points, left, telling.language);
    await addPicture(slide, subject, right, workshop);
  });
}
