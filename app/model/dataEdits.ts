// For tests of the check: makes a mistake in a copy of the data and hears what the check adds.
import { checkData } from './checkData';
import type { SourceText } from './dataFolder';
import { fieldsOf } from './json';
import { formatProblem } from './problem';

export type Files = Readonly<Record<string, unknown>>;
export type Edit = readonly [file: string, path: string, value: unknown];
/** An edit, what the check says of it, and where when that is not the place of the edit. */
export type Mistake = [file: string, path: string, value: unknown, gist: string, at?: string];

/** A copy with one value replaced, or taken out when it is undefined; an unknown id is appended. */
function edited(json: unknown, path: string, value: unknown): unknown {
  const [, head = '', inside = ''] = /^\.?(\[[^\]]*\]|[^.[]*)(.*)$/.exec(path) ?? [];
  if (head === '') return value;
  if (!Array.isArray(json)) {
    const { [head]: field, ...others } = fieldsOf(json);
    const next = edited(field, inside, value);
    return next === undefined ? others : { ...others, [head]: next };
  }
  const list: readonly unknown[] = json;
  const key = head.slice(1, -1);
  const found = list.findIndex(
    (item, index) => String(index) === key || fieldsOf(item)['id'] === key,
  );
  const index = found < 0 ? list.length : found;
  return list.toSpliced(index, 1, edited(list[index], inside, value));
}

const knownLines = new Map<Files, readonly string[]>();

/** The lines the check adds once the data is edited. */
export function newLines(
  files: Files,
  edits: readonly Edit[],
  texts: Readonly<Record<string, SourceText>> = {},
): readonly string[] {
  const broken = { ...files };
  for (const [file, path, value] of edits) {
    broken[`data/${file}`] = edited(broken[`data/${file}`], path, value);
  }
  const before = knownLines.get(files) ?? checkData(files, texts).map(formatProblem);
  knownLines.set(files, before);
  return checkData(broken, texts)
    .map(formatProblem)
    .filter((line) => !before.includes(line));
}

/** A line of the check: the path with ids stands there with numbers, the first id behind it. */
export function lineOf(file: string, path: string, gist: string): RegExp {
  const place = path.replace(/[.[\]]/g, String.raw`\$&`).replace('999', String.raw`\d+`);
  const id = /\[([a-z][^\]]*)\]/i.exec(path)?.[1];
  const numbered = place.replace(/\\\[[^\\]*[a-z][^\]]*\\\]/g, String.raw`\[\d+\]`);
  return new RegExp(
    `^data/${file} · ${numbered}${id ? ` \\(${id}\\)` : '( \\([\\w-]+\\))?'} · .*${gist}`,
  );
}
