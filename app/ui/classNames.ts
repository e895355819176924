// The one place where class names are composed: what is absent leaves no word behind in the page.

/**
 * Joins class names with blanks.
 *
 * @param names those that do not hold are `false`, `undefined` or empty, and are left out
 * @returns undefined where none is left, so that no empty attribute is written
 */
export function classNames(...names: readonly (string | false | undefined)[]): string | undefined {
  const held = names.filter((name) => name !== undefined && name !== false && name !== '');
  return held.length === 0 ? undefined : held.join(' ');
}
