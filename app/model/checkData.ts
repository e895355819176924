// The data check: reads every file of the data folder and reports all problems of all of them.
import { checkCitations } from './checkCitations';
import { checkFiles } from './checkFiles';
import { checkIndustries } from './checkIndustries';
import { checkPinyin } from './checkPinyin';
import { checkPlans } from './checkPlans';
import { checkPrinted } from './checkPrinted';
import { checkReferences } from './checkReferences';
import { checkSchema } from './checkSchema';
import { checkTexts } from './checkTexts';
import { checkUse } from './checkUse';
import { checkWording } from './checkWording';
import { dataFolder, spotsIn, type DataFolder, type SourceText } from './dataFolder';
import type { Problem } from './problem';

const checks: readonly ((folder: DataFolder) => readonly Problem[])[] = [
  checkFiles,
  checkSchema,
  checkReferences,
  checkIndustries,
  checkUse,
  checkPinyin,
  checkPlans,
  checkPrinted,
  checkCitations,
  checkWording,
  checkTexts,
];

/**
 * Checks the data.
 *
 * Each check looks at untrusted values and skips what another one reports, so that a clerk sees
 * everything in one run instead of one layer of mistakes after the other.
 *
 * @param files JSON by name, such as `data/plans/2025/licang.json`; `undefined` for an unreadable file
 * @param texts the texts of sources by id, as far as they are at hand
 * @returns all problems, file by file
 */
export function checkData(
  files: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, SourceText>> = {},
): readonly Problem[] {
  const folder = dataFolder(files, texts);
  return checks
    .flatMap((check) => check(folder))
    .toSorted((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));
}

const counted = [
  ['commitments', 'commitments[]'],
  ['targets', 'commitments[].targets[]'],
] as const;

/** Counts what was checked: `5 plans · 285 commitments · 113 targets · 51 industries …`. */
export function summaryOf(files: Readonly<Record<string, unknown>>): string {
  const folder = dataFolder(files, {});
  const entries = (catalogue: string) =>
    `${spotsIn(folder.files.get(`data/${catalogue}.json`), '[]').length} ${catalogue}`;
  return [
    `${folder.plans.length} plans`,
    ...counted.map(
      ([name, shape]) => `${folder.plans.flatMap((plan) => spotsIn(plan, shape)).length} ${name}`,
    ),
    ...['indicators', 'industries', 'themes'].map(entries),
  ].join(' · ');
}
