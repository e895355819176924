// Every mention of the chosen industries as a row: printed verb, level, narrower field, statement and numbers.
import { byId, planOf, type PlacedCommitment } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { levelOfVerb, mentionsIn } from '~/model/emphasis';
import type { IndustryMention } from '~/model/plan';
import { backingGroups } from './backing';
import { targetsText } from './commitmentText';
import { selectionOf, type Sheet, type Telling } from './exhibit';
import { sheetOf, type ColumnReader } from './sheet';
import { uncoveredDistricts } from './uncovered';

export interface MentionEntry {
  readonly district: District;
  /** Null for a district that names none of the industries. */
  readonly mention: IndustryMention | null;
  readonly placed: PlacedCommitment | null;
  /** Why there is no mention. */
  readonly absence: string | null;
}

/** The sheet of every mention; districts that are silent or not covered have a row that says so. */
export function mentionSheet(telling: Telling): Sheet {
  return sheetOf(mentionColumns(telling), entriesOf(telling), ({ district, placed }) => ({
    districtId: district.id,
    citations: placed ? [placed.commitment.cite] : [],
  }));
}

function entriesOf(telling: Telling): readonly MentionEntry[] {
  const { words, atlas } = telling;
  const { industries, year } = selectionOf(telling);
  const silent = (district: District, absence: string): MentionEntry => ({
    district,
    mention: null,
    placed: null,
    absence,
  });
  return [
    ...backingGroups(telling)
      .filter(({ district }) => planOf(atlas, district.id, year))
      .flatMap(({ district, commitments, isUnmatched }) =>
        commitments.length === 0
          ? [silent(district, isUnmatched ? words.map.noMatch : words.map.notMentioned)]
          : commitments.flatMap((placed) =>
              mentionsIn(placed, industries).map((mention) => ({
                district,
                mention,
                placed,
                absence: null,
              })),
            ),
      ),
    ...uncoveredDistricts(telling).map((one) => silent(one, words.absences['not-in-digest'])),
  ];
}

/** The columns of a sheet of mentions. */
export function mentionColumns(telling: Telling): readonly ColumnReader<MentionEntry>[] {
  const { atlas, language, words } = telling;
  const { columns } = words.exhibits;
  return [
    {
      key: 'district',
      title: columns.district,
      kind: 'text',
      cellOf: ({ district }) => district.name[language],
    },
    {
      key: 'industry',
      title: columns.industry,
      kind: 'text',
      cellOf: ({ mention }) =>
        mention ? (byId(atlas.industries, mention.id)?.name[language] ?? mention.id) : null,
    },
    {
      key: 'verb',
      title: columns.verb,
      kind: 'text',
      cellOf: ({ mention }) => mention?.verb ?? null,
    },
    {
      key: 'level',
      title: columns.level,
      kind: 'text',
      cellOf: ({ mention }) =>
        mention ? (levelOfVerb(atlas, mention.verb)?.name[language] ?? null) : null,
    },
    {
      key: 'track',
      title: columns.track,
      kind: 'text',
      isOptional: true,
      cellOf: ({ mention }) => mention?.track?.[language] ?? null,
    },
    {
      key: 'statement',
      title: columns.statement,
      kind: 'text',
      cellOf: ({ placed }) => placed?.commitment.statement[language] ?? null,
    },
    {
      key: 'numbers',
      title: columns.numbers,
      kind: 'text',
      isOptional: true,
      cellOf: ({ placed }) => (placed ? targetsText(telling, placed.commitment) : null),
    },
    {
      key: 'citation',
      title: columns.citation,
      kind: 'text',
      cellOf: ({ placed }) =>
        placed ? words.citation.short(placed.commitment.cite.paragraph) : null,
    },
    {
      key: 'note',
      title: columns.note,
      kind: 'text',
      isOptional: true,
      cellOf: ({ placed, absence }) => absence ?? placed?.commitment.note?.[language] ?? null,
    },
  ];
}
