// The small map of an industry: the depth of red is the level of a district's strongest wording.
import geometry from 'virtual:region-geometry';
import { EmphasisSwatch } from '~/charts/EmphasisSwatch';
import { LocatorMap, type LocatorPlace } from '~/charts/LocatorMap';
import { districtsInOrder } from '~/model/atlas';
import type { Industry } from '~/model/catalogue';
import { extentOf } from '~/model/geometryExtent';
import type { IndustryFacts } from '~/model/industryFacts';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { addressOf } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { pointAt, usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { districtChange } from './districtChange';
import styles from './IndustryLocator.module.css';

const extent = extentOf(geometry.districts);

interface IndustryLocatorProps {
  readonly industry: Industry;
  readonly facts: IndustryFacts;
}

export function IndustryLocator({ industry, facts }: IndustryLocatorProps) {
  const words = useWords();
  const say = useSay();
  const pointedId = usePointed((pointed) => pointed.districtId);
  const drawn = useDrawn(industry, facts);
  const pointed = drawn.find((place) => place.id === pointedId);
  return (
    <figure className={styles.figure}>
      <LocatorMap
        shapes={geometry.districts}
        box={extent}
        places={drawn}
        label={words.industries.map(say(industry.name))}
        pointedId={pointedId}
        onPoint={pointAt}
      />
      <figcaption className={styles.caption}>
        <Legend facts={facts} />
        <p className={styles.pointed} aria-hidden="true" data-copy="none">
          {pointed && (
            <>
              <strong>{pointed.name}</strong> {pointed.remark}
            </>
          )}
        </p>
      </figcaption>
    </figure>
  );
}

/** Every district with its colour and, in words, what the colour stands for. */
function useDrawn(
  industry: Industry,
  facts: IndustryFacts,
): readonly (LocatorPlace & { readonly remark: string })[] {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const readingOf = (id: string): { kind: LocatorPlace['kind']; remark: string } => {
    const group = facts.backing.find(({ district }) => district.id === id);
    if (group?.level) {
      const verbs = group.verbs.join(words.listJoin);
      const remark = words.industries.mapReading(verbs, say(group.level.name));
      return { kind: `emphasis-${group.level.rank}`, remark };
    }
    const isIn = (districts: readonly { readonly id: string }[]) =>
      districts.some((district) => district.id === id);
    if (isIn(facts.unmatched)) return { kind: 'none', remark: words.industries.isUnmatched };
    if (isIn(facts.silent)) return { kind: 'none', remark: words.industries.doesNotName };
    const hasPlan = atlas.plans.some(
      (plan) => plan.district === id && plan.year === selection.year,
    );
    return hasPlan
      ? { kind: 'none', remark: words.map.noMatch }
      : { kind: 'missing', remark: words.absences['not-in-digest'] };
  };
  return districtsInOrder(atlas).map(({ id, name }) => {
    const reading = readingOf(id);
    return {
      id,
      name: say(name),
      spoken: `${say(name)}${words.pause}${reading.remark}`,
      address: addressOf(places.district(id), { ...selection, ...districtChange([industry.id]) }),
      ...reading,
    };
  });
}

/** The levels on the map, deepest first, then the empty ones. */
function Legend({ facts }: { readonly facts: IndustryFacts }) {
  const words = useWords();
  const say = useSay();
  const levels = new Set(facts.backing.flatMap(({ level }) => level ?? []));
  const blank = facts.isNarrowed ? words.industries.noneOrUnmatched : words.industries.doesNotName;
  return (
    <ul className={styles.legend}>
      {[...levels].map((level) => (
        <li key={level.id}>
          <EmphasisSwatch depth={level.rank} />
          <span>{say(level.name)}</span>
        </li>
      ))}
      <li>
        <EmphasisSwatch depth="none" />
        <span>{blank}</span>
      </li>
      <li>
        <EmphasisSwatch depth="missing" />
        <span>{words.absences['not-in-digest']}</span>
      </li>
    </ul>
  );
}
