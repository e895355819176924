// One fault of the data, worded for the clerk who has to mend it.

export interface Problem {
  readonly file: string;
  /** Where in the file, such as `commitments[3].targets[0].unit`; `file` for the file as a whole. */
  readonly path: string;
  /** The commitment, zone or catalogue entry the path leads into, to be found by a text search. */
  readonly id?: string | undefined;
  readonly wrong: string;
  readonly right: string;
}

/** One line a problem: `file · path · what is wrong · what would be right`; a line's end that it quotes is shown as ⏎. */
export function formatProblem({ file, path, id, wrong, right }: Problem): string {
  const parts = [file, id === undefined ? path : `${path} (${id})`, wrong, right];
  return parts.join(' · ').replace(/\r?\n|\r/g, '⏎');
}
