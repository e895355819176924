// The locator map of the district pages, with a line below it that says what the colours mean.
import geometry from 'virtual:region-geometry';
import { LocatorMap, type LocatorPlace } from '~/charts/LocatorMap';
import { districtsInOrder, planOf } from '~/model/atlas';
import { extentOf } from '~/model/geometryExtent';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { addressOf } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { pointAt, usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import styles from './DistrictLocator.module.css';

const extent = extentOf(geometry.districts);

interface DistrictLocatorProps {
  /** The district the page is about; null on the list of all. */
  readonly districtId: string | null;
}

export function DistrictLocator({ districtId }: DistrictLocatorProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const pointedId = usePointed((pointed) => pointed.districtId);
  const kindOf = (id: string): LocatorPlace['kind'] => {
    if (id === districtId) return 'here';
    return planOf(atlas, id, selection.year) ? 'plan' : 'missing';
  };
  const drawn = districtsInOrder(atlas).map((district) => ({
    id: district.id,
    name: say(district.name),
    address: addressOf(places.district(district.id), selection),
    kind: kindOf(district.id),
  }));
  const pointed = drawn.find((place) => place.id === pointedId);
  return (
    <figure className={styles.figure}>
      <LocatorMap
        shapes={geometry.districts}
        box={extent}
        places={drawn}
        label={words.district.locator}
        pointedId={pointedId}
        onPoint={pointAt}
      />
      <figcaption className={styles.caption}>
        {pointed ? (
          <>
            <strong>{pointed.name}</strong>
            {pointed.kind === 'missing' && <span>{words.absences['not-in-digest']}</span>}
          </>
        ) : (
          <>
            <span data-swatch="plan">{words.district.withPlan}</span>
            <span data-swatch="missing">{words.absences['not-in-digest']}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}
