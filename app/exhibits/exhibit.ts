// What every exhibit can tell, whatever it draws: slides, files and printed pages ask nothing else of it.
import type { ComponentType } from 'react';
import type { Atlas } from '~/model/atlas';
import type { ExhibitName } from '~/model/exhibit';
import type { Place } from '~/model/place';
import { narrowToPlace } from '~/model/placeSelection';
import type { Citation } from '~/model/plan';
import type { Selection } from '~/model/selection';
import type { Language } from '~/model/text';
import type { Words } from '~/words/zh';

/** All an exhibit is a function of. */
export interface Telling {
  readonly atlas: Atlas;
  readonly place: Place;
  readonly selection: Selection;
  readonly language: Language;
  readonly words: Words;
}

/** Text, a number, or nothing. */
export type SheetCell = string | number | null;

export interface SheetColumn {
  /** The same in every language. */
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'number';
}

export interface SheetRow {
  /** One a column. */
  readonly cells: readonly SheetCell[];
  /** Where the row's facts stand; none for a row that is computed. */
  readonly citations: readonly Citation[];
  readonly districtId: string | null;
}

/** The facts of an exhibit as a table; operators, units and bases have columns of their own. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** One line said beside the picture on a slide: 城阳 · 适航测试基地 · 大力发展. */
export interface Point {
  readonly districtId: string | null;
  readonly lead: string;
  readonly text: string;
  /** The verb or the figure at the end of the line; '' for none. */
  readonly mark: string;
  /** How many lines this one only counts: "另有 45 条举措". */
  readonly standsFor?: number;
}

/** How many lines points are, those only counted included. */
export function linesIn(points: readonly Point[]): number {
  return points.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0);
}

/** Numbers a spreadsheet program can draw again: one series, a category a district. */
export interface NativeChart {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly {
    readonly category: string;
    readonly value: number | null;
    /** The value with its operator, as written. */
    readonly text: string;
    readonly before: number | null;
    /** What was reached before, with its operator, as written; there where it was. */
    readonly beforeText?: string;
  }[];
}

export interface FigureHandlers {
  readonly pointed: string | null;
  readonly onPoint: (districtId: string | null) => void;
  readonly onChoose: (districtId: string) => void;
}

export interface FigureProps {
  readonly telling: Telling;
  /** Size of the picture in its own units. */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest type, in the same units. */
  readonly type: number;
  /** Given where the picture is live; without it the picture is still. */
  readonly handlers?: FigureHandlers | undefined;
}

export interface Exhibit {
  readonly name: ExhibitName;
  /** What is so, in one neutral statement computed from the data: "4 个区市提出低空经济". */
  readonly title: (telling: Telling) => string;
  /** Everything the exhibit states, for sheets and print. */
  readonly sheet: (telling: Telling) => Sheet;
  /** What a slide says beside the picture; none where the picture says it all. */
  readonly points: (telling: Telling) => readonly Point[];
  /** Where its facts stand, each once, in the order of the source. */
  readonly citations: (telling: Telling) => readonly Citation[];
  /** For presentations with charts of their own; none where only a picture will do. */
  readonly charts: (telling: Telling) => readonly NativeChart[];
  /** How high the whole picture is at a width, nothing left out; units as in FigureProps. */
  readonly heightAt: (telling: Telling, width: number, type: number) => number;
  /** One `<svg>`; what has no room in the given height is left out and counted in words. */
  readonly Figure: ComponentType<FigureProps>;
}

/** What an exhibit says, without its picture. */
export type ExhibitContent = Omit<Exhibit, 'name' | 'Figure' | 'heightAt'>;

/** The selection as the screen of the place has it: a page of one industry or district is that choice already. */
export function selectionOf({ atlas, place, selection }: Telling): Selection {
  return narrowToPlace(atlas, place, selection);
}
