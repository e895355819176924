// Stands where an address names nothing: says so, offers what comes nearest, and always a way back to the map.
import { decode, type Place } from '~/model/place';
import { destinationsOf, nearestPlaces } from '~/model/nearestPlaces';
import { byId } from '~/model/atlas';
import { places } from '~/paths';
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
const lists = { path: null, district: places.districts, industry: places.industries };

export function MissingPlace({ kind }: MissingPlaceProps) {
  const words = useWords();
  const pathname = useLocated((located) => decode(located.pathname));
  const id = useLocated(({ place }) => place.id ?? '');
  const near = useNearest(kind === 'path' ? pathname.split('/') : [id]);
  const list = lists[kind];
  const isUnlisted = list !== null && near.every(({ name }) => name !== list.name);
  const offered = isUnlisted ? [...near, list] : near;
  return (
    <div className={styles.missing}>
      <h1 className={styles.title}>{words.missing.title}</h1>
      <p className={styles.what}>{words.missing[kind](kind === 'path' ? pathname : id)}</p>
      <h2 className={styles.heading}>
        {near.length > 0 ? words.missing.nearest : words.missing.nothingNear}
      </h2>
      <ul className={styles.offers}>
        {(offered.length > 0 ? offered : views.map((name) => places[name])).map((place) => (
          <Offer key={`${place.name} ${place.id ?? ''}`} place={place} />
        ))}
      </ul>
      <PlaceLink to={places.map} className={styles.home}>
        ← {words.missing.home}
      </PlaceLink>
    </div>
  );
}

function Offer({ place }: { readonly place: Place }) {
  const words = useWords();
  const say = useSay();
  const district = place.name === 'district' && byId(catalogue.region.districts, place.id);
  const industry = place.name === 'industry' && byId(catalogue.industries, place.id);
  const view = views.find((name) => name === place.name);
  return (
    <li>
      <PlaceLink to={place} className={styles.offer}>
        {district && say(district.name)}
        {industry && say(industry.name)}
        {view && words.places[view]}
        {district && <span className={styles.kind}>{words.filters.districts}</span>}
        {industry && <span className={styles.kind}>{words.filters.industries}</span>}
      </PlaceLink>
    </li>
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
