// The rows of a comparison by how many districts state them: shared ones first, the rest one click away.
import type { ComparisonRow } from './comparison';

export interface RowGroups {
  readonly shared: readonly ComparisonRow[];
  /** Stated by one of the compared districts only. */
  readonly single: readonly ComparisonRow[];
  /** Nobody sets a target this year; only the number of the year before is known. */
  readonly past: readonly ComparisonRow[];
}

/** Groups the rows; where none is shared there is nothing to fold away and the first group takes its place. */
export function groupRows(rows: readonly ComparisonRow[]): RowGroups {
  const shared = rows.filter((row) => row.statedBy > 1);
  const single = rows.filter((row) => row.statedBy === 1);
  const past = rows.filter((row) => row.statedBy === 0);
  if (shared.length > 0) return { shared, single, past };
  if (single.length > 0) return { shared: single, single: [], past };
  return { shared: past, single: [], past: [] };
}
