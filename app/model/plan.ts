// The one schema of a plan: the types, the check, the build and a reader's own file all take it from here.
import * as z from 'zod/mini';
import {
  commitmentKinds,
  coverages,
  numberOperators,
  projectTypes,
  stages,
  targetKinds,
} from './closedLists';

const filled = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const year = z.int().check(z.gte(1990), z.lte(2100));
const index = z.int().check(z.gte(0));

export const textSchema = z.strictObject({ zh: filled, en: filled });

/** Where a fact stands: paragraph from 1, span in Unicode code points from 0, end excluded. */
const citationSchema = z.strictObject({
  source: id,
  paragraph: z.int().check(z.gte(1)),
  start: index,
  end: index,
});

const targetBase = {
  indicator: z.nullable(id),
  label: z.optional(textSchema),
  unit: z.string(),
  kind: z.enum(targetKinds),
  year,
  per: z.optional(textSchema),
  strive: z.optional(z.boolean()),
  // A basis is given only where it differs from the indicator's own; such a target is ranked only among those that share it.
  basis: z.optional(textSchema),
  note: z.optional(textSchema),
  printed: filled,
  cite: citationSchema,
};

const targetSchema = z.discriminatedUnion('operator', [
  z.strictObject({ ...targetBase, operator: z.literal(numberOperators), value: z.number() }),
  z.strictObject({
    ...targetBase,
    operator: z.literal('range'),
    value: z.number(),
    value2: z.number(),
  }),
  z.strictObject({
    ...targetBase,
    operator: z.literal('in_step_with'),
    with: id,
    wording: textSchema,
  }),
  z.strictObject({ ...targetBase, operator: z.literal('qualitative'), wording: textSchema }),
]);

const industryMentionSchema = z.strictObject({
  id,
  verb: filled,
  printed: z.optional(filled),
  track: z.optional(textSchema),
});

const projectSchema = z.strictObject({
  name: textSchema,
  stage: z.enum(stages),
  type: z.optional(z.enum(projectTypes)),
});

const commitmentSchema = z.strictObject({
  id,
  kind: z.enum(commitmentKinds),
  theme: id,
  workArea: z.optional(id),
  statement: textSchema,
  industries: z.optional(z.array(industryMentionSchema)),
  zones: z.optional(z.array(id)),
  projects: z.optional(z.array(projectSchema)),
  livelihood: z.optional(z.boolean()),
  targets: z.optional(z.array(targetSchema)),
  note: z.optional(textSchema),
  cite: citationSchema,
});

export const planSchema = z.strictObject({
  district: id,
  year,
  coverage: z.enum(coverages),
  title: textSchema,
  titleCite: z.optional(citationSchema),
  summary: textSchema,
  meeting: z.strictObject({
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    session: textSchema,
    speaker: textSchema,
    cite: z.optional(citationSchema),
    note: z.optional(textSchema),
  }),
  workAreas: z.array(
    z.strictObject({ id, name: textSchema, cite: citationSchema, note: z.optional(textSchema) }),
  ),
  zones: z.array(
    z.strictObject({
      id,
      name: textSchema,
      // Other names it goes by, for the search: CBD.
      aliases: z.optional(z.array(filled)),
      industries: z.array(id),
      cite: citationSchema,
      note: z.optional(textSchema),
    }),
  ),
  misprints: z.optional(
    z.array(
      z.strictObject({
        printed: filled,
        corrected: textSchema,
        note: textSchema,
        cite: citationSchema,
      }),
    ),
  ),
  commitments: z.array(commitmentSchema),
});

export type Citation = z.infer<typeof citationSchema>;
export type Target = z.infer<typeof targetSchema>;
export type IndustryMention = z.infer<typeof industryMentionSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type Plan = z.infer<typeof planSchema>;
export type WorkArea = Plan['workAreas'][number];
export type Zone = Plan['zones'][number];
export type Misprint = NonNullable<Plan['misprints']>[number];
export type Operator = Target['operator'];
export type Stage = Project['stage'];
