// What every format is given to work on, and what it hands back.
import type { Exhibit, Telling } from '~/exhibits/exhibit';

/** One exhibit as it goes out: what is shown, and where it can be seen again. */
export interface Subject {
  readonly exhibit: Exhibit;
  readonly telling: Telling;
  /** The presenter's own title; '' for the one computed from the data. */
  readonly title: string;
  /** What the presenter wants to say; '' for nothing. */
  readonly note: string;
  /** The whole address of the view, for whoever holds the file alone. */
  readonly link: string;
}

/** How work is watched and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ExportJob extends Subject, Watch {
  /** The day of the export as an ISO date, as the reader's clock has it. */
  readonly day: string;
}

export interface ExportedFile {
  readonly blob: Blob;
  /** What the reader should know of the file, such as a smaller scale; '' for nothing. */
  readonly remark: string;
}

/** Makes a file; rejects with the reason of the signal when it is stopped. */
export type Exporter = (job: ExportJob) => Promise<ExportedFile>;

/** Lets the browser answer the reader between two steps of work, and stops where the reader has said so. */
export async function step({ signal, onProgress }: Watch, done: number, total: number) {
  signal.throwIfAborted();
  onProgress(done, total);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
