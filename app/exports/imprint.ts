// What every file carries about itself: where it comes from, what it is narrowed to, where to see it again.
import { captionOf, type Caption } from '~/exhibits/caption';
import { formatDate } from '~/words/numbers';
import type { ExportJob } from './exportJob';

export interface Imprint extends Caption {
  readonly link: string;
  /** The day of the export in the language of the file. */
  readonly day: string;
}

interface ImprintLine {
  readonly label: string;
  readonly text: string;
}

/** What is said around the exhibit of a job. */
export function imprintOf(
  job: Pick<ExportJob, 'exhibit' | 'telling' | 'title' | 'link' | 'day'>,
): Imprint {
  const { exhibit, telling, title, link, day } = job;
  return {
    ...captionOf(exhibit, telling, title),
    link,
    day: formatDate(day, telling.language),
  };
}

/** The imprint line by line, each with a heading; lines with nothing to say are left out. */
export function imprintLines(
  imprint: Imprint,
  { telling: { words } }: Pick<ExportJob, 'telling'>,
): readonly ImprintLine[] {
  const { labels, noFilters } = words.exports;
  return [
    { label: labels.title, text: imprint.title },
    { label: labels.filters, text: imprint.filters === '' ? noFilters : imprint.filters },
    { label: labels.edition, text: imprint.edition },
    { label: labels.source, text: imprint.source },
    { label: labels.paragraphs, text: imprint.paragraphs },
    { label: labels.link, text: imprint.link },
    { label: labels.day, text: imprint.day },
  ].filter(({ text }) => text !== '');
}

/** The day on the reader's clock: the date in UTC is yesterday's for half a morning in China. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
