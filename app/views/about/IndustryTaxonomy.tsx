// Every industry of the catalogue by group, with its other names and who backs it; filters do not change it.
import { PlaceLink } from '~/components/PlaceLink';
import { backingGroups, type IndustryBacking } from '~/model/industryBacking';
import { places } from '~/paths';
import { vocabulary } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import styles from './IndustryTaxonomy.module.css';

export function IndustryTaxonomy() {
  const atlas = useAtlas();
  const words = useWords();
  const year = useLocated(({ selection }) => selection.year);
  return (
    <>
      <p>{words.about.industriesLead(year, atlas.industries.length)}</p>
      {backingGroups(atlas, { ...vocabulary.defaults, year }).map(({ group, backings }) => (
        <section key={group}>
          <h3>{words.groups[group]}</h3>
          <ul className={styles.taxonomy}>
            {backings.map((backing) => (
              <IndustryEntry key={backing.industry.id} backing={backing} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function IndustryEntry({ backing }: { readonly backing: IndustryBacking }) {
  const words = useWords();
  const say = useSay();
  const { industry, districts } = backing;
  return (
    <li data-copy="row">
      <div>
        <PlaceLink to={places.industry(industry.id)} className={styles.industry}>
          {say(industry.name)}
        </PlaceLink>
        <span className={styles.aliases}>{industry.aliases?.join(words.listJoin)}</span>
      </div>
      <span className={styles.backing}>{words.industries.districts(districts.length)}</span>
    </li>
  );
}
