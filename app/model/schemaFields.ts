// Finds the part of a schema that speaks about one place of a file.
import * as z from 'zod/mini';
import { fieldsOf } from './json';

type Schema = z.core.$ZodType;

/** The fields of the object a path leads to, to tell a clerk which one was meant. */
export function fieldNames(schema: Schema, json: unknown, path: readonly PropertyKey[]): string[] {
  const part = schemaAt(schema, json, path);
  return part instanceof z.core.$ZodObject ? Object.keys(part._zod.def.shape) : [];
}

/**
 * What is wrong whichever kind an object is meant to be, when it does not say its kind.
 *
 * Without this a target with a mistyped operator would hide its other mistakes until the next run.
 */
export function issuesOfEveryKind(
  schema: Schema,
  json: unknown,
  path: readonly PropertyKey[],
): readonly z.core.$ZodIssue[] {
  const union = schemaAt(schema, json, path);
  if (!(union instanceof z.core.$ZodDiscriminatedUnion)) return [];
  const value = path.reduce<unknown>((inner, key) => fieldOf(inner, key), json);
  const lists = union._zod.def.options.map(
    (option) => z.core.safeParse(option, value).error?.issues ?? [],
  );
  const nameOf = (issue: z.core.$ZodIssue) => JSON.stringify([issue.code, issue.path]);
  const [first = [], ...others] = lists;
  return first
    .filter((issue) => issue.path[0] !== union._zod.def.discriminator)
    .filter((issue) => others.every((list) => list.some((one) => nameOf(one) === nameOf(issue))))
    .map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function schemaAt(schema: Schema, json: unknown, path: readonly PropertyKey[]): Schema | undefined {
  const part = unwrapped(schema, json);
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const inner =
    part instanceof z.core.$ZodArray
      ? part._zod.def.element
      : part instanceof z.core.$ZodObject
        ? part._zod.def.shape[String(key)]
        : undefined;
  return inner && schemaAt(inner, fieldOf(json, key), rest);
}

function fieldOf(json: unknown, key: PropertyKey): unknown {
  return Array.isArray(json) ? json[Number(key)] : fieldsOf(json)[String(key)];
}

/** Takes away what says "optional", and of a union the one kind that the value claims to be. */
function unwrapped(schema: Schema, value: unknown): Schema {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
    return unwrapped(schema._zod.def.innerType, value);
  }
  if (!(schema instanceof z.core.$ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema._zod.def;
  const claimed = fieldsOf(value)[discriminator];
  const isMeant = (option: Schema) =>
    [...(option._zod.propValues?.[discriminator] ?? [])].some((known) => known === claimed);
  return options.find(isMeant) ?? schema;
}
