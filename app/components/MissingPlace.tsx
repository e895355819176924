// Stands where an address names nothing: says so, offers what comes nearest, and always a way back to the map.
import { byId } from '~/model/atlas';
import { destinationsOf, nearestPlaces } from '~/model/nearestPlaces';
import type { Place } from '~/model/place';
import { decode, places } from '~/paths';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import styles from './MissingPlace.module.css';
import { PlaceLink } from './PlaceLink';

interface MissingPlaceProps {
  /** What the address names in vain. */
  readonly kind: 'path' | 'district' | 'industry';
}

const views = ['map', 'compare', 'industries', 'districts', 'briefing', 'about'] as const;
const entries = destinationsOf(catalogue);

export function MissingPlace({ kind }: MissingPlaceProps) {
  const words = useWords();
  const pathname = useLocated((located) => decode(located.pathname));
  const id = useLocated(({ place }) => place.id ?? '');
  const named = kind === 'path' ? pathname : id;
  const near = useNearest(kind === 'path' ? pathname.split('/') : [id]);
  const hasViews = kind === 'path' && near.length === 0;
  return (
    <div className={styles.missing}>
      <h1 className={styles.title}>{words.missing.title}</h1>
      <p className={styles.what}>{words.missing[kind](named)}</p>
      <h2 className={styles.heading}>
        {near.length > 0 ? words.missing.nearest : words.missing.nothingNear}
      </h2>
      <ul className={styles.offers}>
        {(hasViews ? views.map((name) => places[name]) : near).map((place) => (
          <li key={`${place.name} ${place.id ?? ''}`}>
            <NearPlace place={place} />
          </li>
        ))}
        {kind !== 'path' && (
          <li>
            <PlaceLink
              to={kind === 'district' ? places.districts : places.industries}
              className={styles.offer}
            >
              {words.missing.all[kind]}
            </PlaceLink>
          </li>
        )}
      </ul>
      <PlaceLink to={places.map} className={styles.home}>
        ← {words.missing.home}
      </PlaceLink>
    </div>
  );
}

function NearPlace({ place }: { readonly place: Place }) {
  const words = useWords();
  const say = useSay();
  const view = views.find((name) => name === place.name);
  const district = place.name === 'district' && byId(catalogue.region.districts, place.id);
  const industry = place.name === 'industry' && byId(catalogue.industries, place.id);
  return (
    <PlaceLink to={place} className={styles.offer}>
      {view && words.places[view]}
      {district && say(district.name)}
      {industry && say(industry.name)}
      {district && <span className={styles.kind}>{words.filters.districts}</span>}
      {industry && <span className={styles.kind}>{words.filters.industries}</span>}
    </PlaceLink>
  );
}

function useNearest(asked: readonly string[]): readonly Place[] {
  const words = useWords();
  const named = views.map((name) => ({
    id: name,
    names: [name, words.places[name]],
    place: places[name],
  }));
  return nearestPlaces(
    asked.filter((word) => word !== ''),
    named,
    entries,
  );
}
