// What an exhibit becomes on slides: native charts, native tables or a picture, over as many pages as it needs.
import type PptxGenJS from 'pptxgenjs';
import type { Sheet, SheetRow, Telling } from '~/exhibits/exhibit';
import type { ExhibitName } from '~/model/exhibit';
import type { Subject } from './exportJob';
import type { Painter } from './painter';
import { addChart, chartBoxes, chartPages, type LabelFormats } from './slideChart';
import type { Box } from './slideFrame';
import { matrixTable } from './slideMatrix';
import { addPicture, addPoints, pointPages } from './slidePicture';
import { addTable, tablePages, type SlideTable } from './slideTable';

export interface Workshop {
  readonly painter: Painter;
  readonly signal: AbortSignal;
  /** Keeps the formats of a chart's labels and gives the token to write in their stead. */
  readonly keepFormats: (formats: (token: string) => LabelFormats) => void;
}

/** Draws one page of an exhibit. */
export type SlidePart = (slide: PptxGenJS.Slide, room: Box) => void | Promise<void>;

type Form = 'charts' | 'picture' | 'matrix' | 'table';

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
  method: 'table',
};

/** The pages of an exhibit, each to be drawn into the room its frame leaves; at least one. */
export function slideParts(subject: Subject, room: Box, workshop: Workshop): readonly SlidePart[] {
  const { exhibit, telling } = subject;
  const form = forms[exhibit.name];
  const charts = form === 'charts' ? exhibit.charts(telling) : [];
  if (charts.length > 0) return chartParts(subject, workshop);
  if (form === 'matrix') return tableParts(matrixTable(telling), subject, room);
  const sheet = exhibit.sheet(telling);
  if (form === 'picture' || sheet.rows.length === 0) return pictureParts(subject, room, workshop);
  return tableParts(sheetTable(sheet, telling), subject, room);
}

function chartParts(subject: Subject, { keepFormats }: Workshop): readonly SlidePart[] {
  const { exhibit, telling } = subject;
  const { language, words } = telling;
  return chartPages(exhibit.charts(telling)).map((charts) => (slide, room) => {
    const boxes = chartBoxes(charts.length, room);
    charts.forEach((chart, index) => {
      const box = boxes[index] ?? room;
      keepFormats((token) => addChart(slide, chart, box, { language, words, token }));
    });
  });
}

function tableParts(table: SlideTable, { telling }: Subject, room: Box): readonly SlidePart[] {
  return tablePages(table, room).map((set) => (slide, here) => {
    addTable(slide, set, here, telling.language);
  });
}

/** The points at the left of the picture; those that have no room follow on pages of their own picture. */
function pictureParts(subject: Subject, room: Box, workshop: Workshop): readonly SlidePart[] {
  const { exhibit, telling } = subject;
  const pages = pointPages(exhibit.points(telling), room.h);
  if (pages.length === 0) return [(slide, here) => addPicture(slide, subject, here, workshop)];
  return pages.map((points) => async (slide, here) => {
    const left = { ...here, w: here.w * 0.47 };
    const right = { ...here, x: here.x + here.w * 0.51, w: here.w * 0.49 };
    addPoints(slide, points, left, telling.language);
    await addPicture(slide, subject, right, workshop);
  });
}

/** Columns that say apart what another column of the same sheet says in one: "≥5.5%" stands for four of them. */
const saidTogether = ['label', 'operator', 'value', 'upper', 'unit', 'before', 'printed', 'year'];

/** A sheet as a table: what fits a slide; the whole of it is a sheet of its own. */
function sheetTable({ columns, rows }: Sheet, { atlas, language, words }: Telling): SlideTable {
  const isTold = columns.some(({ key }) => key === 'text');
  const bases = new Set(atlas.indicators.map(({ basis }) => basis[language]));
  const labelAt = columns.findIndex(({ key }) => key === 'label');
  const textOf = ({ cells }: SheetRow, index: number) => {
    const text = String(cells[index] ?? '');
    // A basis is worth a column only where it is not the indicator's own.
    if (columns[index]?.key === 'basis') return bases.has(text) ? '' : text;
    const label = columns[index]?.key === 'indicator' ? String(cells[labelAt] ?? '') : '';
    return [text, label].filter(Boolean).join(words.colon);
  };
  const used = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ key }) => !isTold || !saidTogether.includes(key))
    .filter(({ index }) => rows.some((row) => textOf(row, index) !== ''))
    .filter(({ index }) => rows.length === 1 || !isTheSame(rows, index));
  return {
    heading: used.map(({ title }) => title),
    rows: rows.map((row) =>
      used.map(({ kind, index }) => ({
        text: textOf(row, index),
        isNumber: kind === 'number',
        isBold: index === used[0]?.index,
      })),
    ),
  };
}

/** A column that says the same in every row tells nothing beside the title. */
function isTheSame(rows: readonly SheetRow[], index: number): boolean {
  return rows.every(({ cells }) => cells[index] === rows[0]?.cells[index]);
}
