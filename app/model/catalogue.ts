// The schema of everything beside the plans: region, indicators, industries, themes, sources, words of emphasis, units.
import * as z from 'zod/mini';
import { industryGroups, sourceTiers } from './closedLists';
import { textSchema } from './plan';

const filled = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const year = z.int().check(z.gte(1990), z.lte(2100));

/** How a name is read, where that is not what the table of place names says: one syllable a character. */
const pinyin = z.optional(z.string().check(z.regex(/^[a-zü]+( [a-zü]+)*$/)));

export const regionSchema = z.strictObject({
  id,
  name: textSchema,
  pinyin,
  code: filled,
  defaultYear: year,
  defaultIndicator: id,
  districts: z.array(
    z.strictObject({
      id,
      code: filled,
      name: textSchema,
      fullName: textSchema,
      pinyin,
      // Codes it had before, as older files of outlines have them.
      formerCodes: z.optional(z.array(filled)),
      order: z.int(),
      tile: z.tuple([z.int(), z.int()]),
    }),
  ),
  inset: z.strictObject({ districts: z.array(id), name: textSchema }),
  boundaries: z.strictObject({ source: textSchema, note: textSchema }),
});

export const indicatorsSchema = z.array(
  z.strictObject({
    id,
    name: textSchema,
    unit: z.string(),
    basis: textSchema,
    note: z.optional(textSchema),
    headline: z.optional(z.boolean()),
    // Other names it goes by, for the search: 社零, fiscal revenue.
    aliases: z.optional(z.array(filled)),
  }),
);

export const industriesSchema = z.array(
  z.strictObject({
    id,
    name: textSchema,
    group: z.enum(industryGroups),
    // Other names of the same industry, shown beside its name.
    aliases: z.optional(z.array(filled)),
    // What a reader may look for it by, wider or narrower than the industry: found, never shown as a name of it.
    keywords: z.optional(z.array(filled)),
    // Industries that come near without being the same, kept by hand and never guessed.
    near: z.optional(z.array(id)),
  }),
);

export const themesSchema = z.array(z.strictObject({ id, name: textSchema }));

export const sourcesSchema = z.array(
  z.strictObject({
    id,
    title: textSchema,
    publisher: textSchema,
    published: filled,
    tier: z.enum(sourceTiers),
    sha256: z.optional(z.string()),
    paragraphs: z.optional(z.int()),
  }),
);

/** Levels of emphasis, rank 1 the lightest, and the one table from printed verb to level. */
export const emphasisSchema = z.strictObject({
  levels: z.array(z.strictObject({ id, rank: z.int(), name: textSchema, note: textSchema })),
  verbs: z.array(z.strictObject({ verb: filled, level: id })),
});

/** A printed unit; `factor` turns the printed number into the English unit (万人 × 10000 = people). */
export const unitsSchema = z.array(
  z.strictObject({
    id: filled,
    // English counts need no word of their own: "≥800" of the things the label names.
    name: z.strictObject({ zh: filled, en: z.string() }),
    factor: z.optional(z.number()),
    // Measure words for things counted; numbers with different ones still compare.
    counter: z.optional(z.boolean()),
  }),
);

export type Region = z.infer<typeof regionSchema>;
export type District = Region['districts'][number];
export type Indicator = z.infer<typeof indicatorsSchema>[number];
export type Industry = z.infer<typeof industriesSchema>[number];
export type IndustryGroup = (typeof industryGroups)[number];
export type Theme = z.infer<typeof themesSchema>[number];
export type Source = z.infer<typeof sourcesSchema>[number];
export type EmphasisTable = z.infer<typeof emphasisSchema>;
export type EmphasisLevel = EmphasisTable['levels'][number];
export type Unit = z.infer<typeof unitsSchema>[number];
