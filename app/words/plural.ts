// English counts of things, in the singular or the plural.

/** A count with its noun. */
export const plural = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
export const districtCount = (count: number) => plural(count, 'district', 'districts');
export const commitmentCount = (count: number) => plural(count, 'commitment', 'commitments');
