// The list of formats a view can be taken as; a new one is a file beside this and an entry here.
import type { Exporter } from './exportJob';

const formatIds = ['pptx', 'xlsx', 'csv', 'png', 'svg'] as const;
type FormatId = (typeof formatIds)[number];

export interface ExportFormat {
  /** Also the ending of the file, and the key of its words. */
  readonly id: FormatId;
  /** Fetches the part of the program that makes the format; rejects when it does not arrive. */
  readonly load: () => Promise<Exporter>;
}

export const formats: readonly ExportFormat[] = [
  { id: 'pptx', load: async () => (await import('./slideDeck')).exportSlides },
  { id: 'xlsx', load: async () => (await import('./workbook')).exportWorkbook },
  { id: 'csv', load: async () => (await import('./separatedValues')).exportSeparatedValues },
  { id: 'png', load: async () => (await import('./pixels')).exportPixels },
  { id: 'svg', load: async () => (await import('./vectors')).exportVectors },
];
