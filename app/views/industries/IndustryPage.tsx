// One industry in full: which districts name it, with which words, in which commitments; and who does not.
import { PlaceLink } from '~/components/PlaceLink';
import { byId } from '~/model/atlas';
import type { Industry } from '~/model/catalogue';
import { industryFacts } from '~/model/industryBacking';
import { htmlLanguage } from '~/model/text';
import { places } from '~/paths';
import { useOtherLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { IndustryDistrict } from './IndustryDistrict';
import styles from './IndustryPage.module.css';
import { OtherDistricts } from './OtherDistricts';

interface IndustryPageProps {
  readonly industry: Industry;
}

export function IndustryPage({ industry }: IndustryPageProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const other = useOtherLanguage();
  const selection = useSelection();
  const facts = industryFacts(atlas, selection, industry);
  return (
    <div className={styles.view}>
      <p className={styles.crumbs}>
        <PlaceLink to={places.industries}>{words.places.industries}</PlaceLink> /{' '}
        {words.groups[industry.group]}
      </p>
      <h1 className={styles.title}>
        {say(industry.name)}{' '}
        <span className={styles.other} lang={htmlLanguage[other]}>
          {industry.name[other]}
        </span>
      </h1>
      <p className={styles.count}>{words.industries.heading(facts.count)}</p>
      <AlsoAndNear industry={industry} />
      <ul className={styles.districts}>
        {facts.backing.map((group) => (
          <IndustryDistrict key={group.district.id} group={group} industry={industry} />
        ))}
      </ul>
      <OtherDistricts facts={facts} />
    </div>
  );
}

function AlsoAndNear({ industry }: IndustryPageProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const near = (industry.near ?? []).flatMap((id) => byId(atlas.industries, id) ?? []);
  return (
    <dl className={styles.terms}>
      {industry.aliases && (
        <div>
          <dt>{words.industries.aliases}</dt>
          <dd>{industry.aliases.join(words.listJoin)}</dd>
        </div>
      )}
      {near.length > 0 && (
        <div>
          <dt>{words.industries.near}</dt>
          <dd className={styles.near}>
            {near.map(({ id, name }) => (
              <PlaceLink key={id} to={places.industry(id)}>
                {say(name)}
              </PlaceLink>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
