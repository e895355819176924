// What the page of one industry says: who names it, how strongly and in which statements.
import { byId } from '~/model/atlas';
import type { Industry } from '~/model/catalogue';
import { industryContrast } from '~/model/industryContrast';
import { formatList } from '~/words/numbers';
import { backingPoints } from './backing';
import { selectionOf, type ExhibitContent, type Sheet, type Telling } from './exhibit';
import { mentionSheet } from './mentionSheet';
import { sheetCitations } from './sheet';

const industryOf = ({ atlas, place }: Telling): Industry | undefined =>
  place.name === 'industry' ? byId(atlas.industries, place.id) : undefined;

function title(telling: Telling): string {
  const { atlas, language, words } = telling;
  const industry = industryOf(telling);
  const say = words.exhibits.titles.industries;
  if (!industry) return words.exhibits.titles.noIndustry;
  const name = industry.name[language];
  const { kind, isNarrowed, asked, comparison } = industryContrast(
    atlas,
    selectionOf(telling),
    industry,
  );
  const { districts, strongest, level } = comparison;
  const [first] = districts;
  if (asked === 0) return say.uncovered(name);
  if (kind !== 'named' || !first) return say.nobody(say.either([name]), isNarrowed);
  if (districts.length === 1) {
    return say.alone(
      name,
      first.name[language],
      (strongest[0]?.verbs ?? []).join(words.listJoin),
      level?.name[language] ?? '',
      asked > 1 && !isNarrowed,
    );
  }
  if (strongest.length === districts.length) return say.sameStrength(name, districts.length);
  const names = formatList(
    strongest.map(({ district }) => district.name[language]),
    language,
  );
  return say.strongest(name, districts.length, names);
}

const nothing: Sheet = { columns: [], rows: [] };
const sheet = (telling: Telling) => (industryOf(telling) ? mentionSheet(telling) : nothing);

export const industryContent: ExhibitContent = {
  title,
  sheet,
  points: (telling) => (industryOf(telling) ? backingPoints(telling) : []),
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
