// What the colours stand for, with the operators of the values that wear them.
import type { Fill, MapPicture } from '~/model/mapAreas';
import { byId } from '~/model/atlas';
import { hasNumber, isOnBasis } from '~/model/target';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatList, formatNumber } from '~/words/numbers';
import { targetText } from '~/words/targetWords';
import styles from './MapLegend.module.css';
import { fillClass } from './useAreaViews';

interface Entry {
  readonly fill: Fill;
  readonly text: string;
}

export function MapLegend({ picture }: { readonly picture: MapPicture }) {
  const words = useWords();
  const say = useSay();
  const atlas = useAtlas();
  const selection = useSelection();
  const entries = useEntries(picture);
  const indicator = byId(atlas.indicators, selection.indicator);
  const industries = selection.industries.flatMap((id) => byId(atlas.industries, id)?.name ?? []);
  const title =
    selection.layer === 'indicator'
      ? words.map.legendIndicator(indicator ? say(indicator.name) : '')
      : industries.length > 0
        ? words.map.legendIndustry(industries.map(say).join(words.listJoin))
        : words.map.legendBreadth;
  const hasOtherBasis = picture.areas.some(({ target }) => target && !isOnBasis(target));
  return (
    <div className={styles.legend}>
      <div>{title}</div>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.text} className={styles.entry}>
            <span className={`${styles.swatch} ${styles[fillClass(entry.fill)] ?? ''}`} />
            {entry.text}
          </li>
        ))}
      </ul>
      {hasOtherBasis && <div className={styles.basis}>* {words.otherBasisMark}</div>}
    </div>
  );
}

/** One entry a colour that is on the map, pale to deep, then the empty ones. */
function useEntries(picture: MapPicture): readonly Entry[] {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { layer } = useSelection();
  const has = (kind: Fill['kind']) => picture.areas.some(({ fill }) => fill.kind === kind);
  const entries: Entry[] = picture.classes.map(({ step, minimum, maximum }) => {
    const texts = picture.areas.flatMap(({ target, fill }) =>
      target && hasNumber(target) && fill.kind === 'value' && fill.step === step
        ? [targetText(target, atlas, language)]
        : [],
    );
    const range =
      minimum === maximum
        ? formatNumber(minimum, language)
        : `${formatNumber(minimum, language)}–${formatNumber(maximum, language)}`;
    const distinct = [...new Set(texts)];
    const text =
      distinct.length > 0 && minimum === maximum ? formatList(distinct, language) : range;
    return { fill: { kind: 'value', step }, text };
  });
  for (const level of atlas.emphasis.levels.toSorted((one, other) => one.rank - other.rank)) {
    const isShown = picture.areas.some(
      ({ fill }) => fill.kind === 'emphasis' && fill.rank === level.rank,
    );
    if (isShown)
      entries.push({ fill: { kind: 'emphasis', rank: level.rank }, text: say(level.name) });
  }
  if (has('worded')) entries.push({ fill: { kind: 'worded' }, text: words.map.inWords });
  if (has('none')) {
    entries.push({
      fill: { kind: 'none' },
      text: layer === 'industry' ? words.map.notMentioned : words.absences.none,
    });
  }
  if (has('missing')) {
    entries.push({ fill: { kind: 'missing' }, text: words.absences['not-in-digest'] });
  }
  return entries;
}
