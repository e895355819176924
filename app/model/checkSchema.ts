// Every file against its schema, each issue in plain words.
import * as z from 'zod/mini';
import {
  emphasisSchema,
  indicatorsSchema,
  industriesSchema,
  regionSchema,
  sourcesSchema,
  themesSchema,
  unitsSchema,
} from './catalogue';
import { planName, type DataFile, type DataFolder } from './dataFolder';
import { pathText, valueAt } from './json';
import { suggestion } from './nearest';
import { planSchema } from './plan';
import type { Problem } from './problem';
import { fieldNames, issuesOfEveryKind } from './schemaFields';

type Issue = z.core.$ZodIssue;
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly wrong: string;
  readonly right: string;
}

/** The outlines are generated; only what joins them to the region is looked at here. */
const boundariesSchema = z.looseObject({
  objects: z.looseObject({
    districts: z.looseObject({ geometries: z.array(z.looseObject({ id: z.string() })) }),
  }),
});

const schemas = new Map<string, z.core.$ZodType>([
  ['data/region.json', regionSchema],
  ['data/boundaries.json', boundariesSchema],
  ['data/indicators.json', indicatorsSchema],
  ['data/industries.json', industriesSchema],
  ['data/themes.json', themesSchema],
  ['data/sources.json', sourcesSchema],
  ['data/emphasis.json', emphasisSchema],
  ['data/units.json', unitsSchema],
]);

export function checkSchema(folder: DataFolder): readonly Problem[] {
  return [...folder.files.values()].flatMap((file) => {
    const schema = planName(file.name) ? planSchema : schemas.get(file.name);
    return schema ? schemaProblems(file, schema) : [];
  });
}

function schemaProblems(file: DataFile, schema: z.core.$ZodType): readonly Problem[] {
  const issues = z.core.safeParse(schema, file.json).error?.issues ?? [];
  return issues
    .flatMap((issue) => faultsOf(issue, file.json, schema))
    .map(({ path, wrong, right }) => ({
      file: file.name,
      path: pathText(path) || 'file',
      id: valueAt(file.json, path).id,
      wrong,
      right,
    }));
}

function faultsOf(issue: Issue, json: unknown, schema: z.core.$ZodType): readonly Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, json, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      wrong: `there is no field "${key}" here`,
      right: suggestion(key, known, `one of ${known.join(', ')}`),
    }));
  }
  const { value } = valueAt(json, path);
  const fault = { path, wrong: faultOf(issue, value), right: expectation(issue, value) };
  const others =
    issue.code === 'invalid_union' ? issuesOfEveryKind(schema, json, path.slice(0, -1)) : [];
  return [fault, ...others.flatMap((other) => faultsOf(other, json, schema))];
}

function faultOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'the field is missing';
  return isOfWrongKind(issue) ? `is ${kindOf(value)}` : `is ${brief(value)}`;
}

function isOfWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected !== 'int';
}

/** What the schema wants instead, as far as one phrase can say it. */
function expectation(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return listed(value, issue.values);
  if (issue.code === 'invalid_union')
    return listed(value, 'options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small') return bounded(issue.origin, 'at least', issue.minimum);
  if (issue.code === 'too_big') return bounded(issue.origin, 'at most', issue.maximum);
  if (issue.code === 'invalid_format') {
    if (issue.pattern?.includes('ü')) return 'syllables without tones, as in "huang pi"';
    const isDate = issue.pattern?.includes('{4}') ?? false;
    return isDate ? 'a date like 2025-01-06' : 'an id of small letters, digits and single hyphens';
  }
  return issue.message;
}

function listed(value: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  const all = `one of ${words.join(', ')}`;
  const near = suggestion(value, words, all);
  return near === all ? all : `${near} (${all})`;
}

function bounded(origin: string, word: string, bound: number | bigint): string {
  if (origin === 'string') return 'some text';
  return origin === 'array' ? `${word} ${bound} entries` : `${word} ${bound}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || Number.isNaN(value)) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}, ${brief(value)}`;
}

function brief(value: unknown): string {
  const text = Number.isNaN(value) ? 'NaN' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
