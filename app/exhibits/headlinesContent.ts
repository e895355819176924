// What a district is introduced by: what its plan is about, and its main targets beside those of the others.
import { byId, planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { headlinesOf, type Headline } from '~/model/headline';
import { ownBasis } from '~/model/target';
import { standingText } from '~/words/standingWords';
import { targetText } from '~/words/targetWords';
import { selectionOf, type ExhibitContent, type Sheet, type Telling } from './exhibit';
import { sheetCitations } from './sheet';
import { targetSheet, type TargetEntry } from './targetSheet';

const districtOf = ({ atlas, place }: Telling): District | undefined =>
  place.name === 'district' ? byId(atlas.region.districts, place.id) : undefined;

function headlinesAt(telling: Telling): readonly Headline[] {
  const district = districtOf(telling);
  return district ? headlinesOf(telling.atlas, selectionOf(telling), district) : [];
}

/** How the target compares; a basis of its own is named before. */
function standingOf({ language, words }: Telling, headline: Headline): string {
  const { target, standing } = headline;
  const basis = ownBasis(target);
  const compared =
    basis && standing.kind === 'own-basis'
      ? words.standing.notCompared
      : standingText(headline, words, !basis);
  return basis ? `${words.otherBasis(basis[language])}${words.pause}${compared}` : compared;
}

function pastOf({ atlas, language, words }: Telling, { before }: Headline): readonly string[] {
  if (!before) return [];
  const { target } = before;
  const say = target.kind === 'expected' ? words.district.expected : words.district.reached;
  return [say(target.year, targetText(target, atlas, language))];
}

function title(telling: Telling): string {
  const { atlas, language, words, selection } = telling;
  const say = words.exhibits.titles;
  const district = districtOf(telling);
  if (!district) return say.noDistrict;
  const name = district.name[language];
  const plan = planOf(atlas, district.id, selection.year);
  return plan
    ? say.headlines(name, plan.title[language], headlinesAt(telling).length)
    : say.withoutPlan(name);
}

function sheet(telling: Telling): Sheet {
  const headlines = headlinesAt(telling);
  const district = districtOf(telling);
  const entries = district
    ? headlines.map(({ indicator, target, commitment, before }) => ({
        district,
        indicator,
        stated: { target, commitment },
        before,
        absence: null,
      }))
    : [];
  const standings = new Map(
    headlines.map((headline) => [headline.indicator.id, standingOf(telling, headline)] as const),
  );
  return targetSheet(telling, entries, [
    {
      key: 'standing',
      title: telling.words.exhibits.columns.standing,
      kind: 'text',
      cellOf: ({ indicator }: TargetEntry) => standings.get(indicator?.id ?? '') ?? null,
    },
  ]);
}

export const headlinesContent: ExhibitContent = {
  title,
  sheet,
  points: (telling) => {
    const { atlas, language, words } = telling;
    const district = districtOf(telling);
    if (!district) return [];
    if (!planOf(atlas, district.id, telling.selection.year)) {
      const text = words.exhibits.uncoveredPlan;
      return [{ districtId: district.id, lead: district.name[language], text, mark: '' }];
    }
    return headlinesAt(telling).map((headline) => ({
      districtId: district.id,
      lead: headline.indicator.name[language],
      text: [standingOf(telling, headline), ...pastOf(telling, headline)].join(
        words.exhibits.pieceJoin,
      ),
      mark: targetText(headline.target, atlas, language),
    }));
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
