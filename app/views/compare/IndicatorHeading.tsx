// The heading of a row: the indicator, which opens as bars, and in small type its unit, scale and basis.
import { PlaceLink } from '~/components/PlaceLink';
import type { ComparisonRow } from '~/model/comparison';
import { hasNumber } from '~/model/target';
import { places } from '~/paths';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { Popover } from '~/ui/Popover';
import { inUnit } from '~/words/targetWords';
import styles from './IndicatorHeading.module.css';

export function IndicatorHeading({ row }: { readonly row: ComparisonRow }) {
  const words = useWords();
  const say = useSay();
  const { indicator } = row;
  const name = say(indicator.name);
  return (
    <>
      <PlaceLink
        to={places.compare}
        change={{ chart: 'bar', indicator: indicator.id }}
        keepsScroll
        className={styles.name}
        label={words.compare.asBars(name)}
      >
        {name}
      </PlaceLink>
      <span className={styles.meta}>
        <RowScale row={row} />
        <Popover
          label={words.compare.definition(name)}
          trigger={words.compare.columns.basis}
          triggerClassName={styles.definition}
        >
          {() => (
            <div className={styles.details}>
              <h4>{name}</h4>
              <p>{say(indicator.basis)}</p>
              {indicator.note && <p>{say(indicator.note)}</p>}
            </div>
          )}
        </Popover>
      </span>
    </>
  );
}

/** Unit and both ends of the row's scale; nothing where every target is in words. */
function RowScale({ row }: { readonly row: ComparisonRow }) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const { unit } = row.indicator;
  const isDrawn = row.cells.some(({ stated, before }) =>
    [stated, before].some(
      (placed) => placed && hasNumber(placed.target) && placed.target.unit === unit,
    ),
  );
  if (!isDrawn) return null;
  const low = inUnit(row.scale.minimum, unit, atlas, language);
  const high = inUnit(row.scale.maximum, unit, atlas, language);
  return (
    <>
      {low.unit && <span>{low.unit}</span>}
      <span data-copy="none">{words.compare.scale(low.number, high.number)}</span>
    </>
  );
}
