// What districts that do not name the industry say of one near it; and the near ones themselves, wherever named.
import { CommitmentLine } from '~/components/CommitmentLine';
import { PlaceLink } from '~/components/PlaceLink';
import type { Industry } from '~/model/catalogue';
import { mentionsIn } from '~/model/emphasis';
import { nearIndustries, type NearDistrict, type NearMention } from '~/model/industryRelations';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { IndustryDistrictLink } from './IndustryDistrictLink';
import { IndustrySection } from './IndustrySection';
import styles from './NearSection.module.css';
import { Verbs } from './Verbs';

interface NearSectionProps {
  readonly industry: Industry;
  readonly districts: readonly NearDistrict[];
}

export function NearSection({ industry, districts }: NearSectionProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const near = nearIndustries(atlas, industry);
  const told = districts.flatMap(({ mentions }) => mentions.map((mention) => mention.industry));
  const untold = near.filter((one) => !told.includes(one));
  if (near.length === 0) return null;
  return (
    <IndustrySection
      title={words.industries.nearTitle}
      {...(districts.length > 0 && { count: districts.length, note: words.industries.nearNote })}
    >
      <ul>
        {districts.map(({ district, mentions }) => (
          <li key={district.id} className={styles.district} data-copy="row">
            <h3 className={styles.name}>
              <IndustryDistrictLink
                district={district}
                industries={mentions.map((mention) => mention.industry.id)}
              />
            </h3>
            <div>
              {mentions.map((mention) => (
                <Mention key={mention.industry.id} mention={mention} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {untold.length > 0 && (
        <p className={styles.catalogue}>
          <span>{words.industries.nearCatalogue}</span>
          {untold.map(({ id, name }) => (
            <PlaceLink key={id} to={places.industry(id)}>
              {say(name)}
            </PlaceLink>
          ))}
        </p>
      )}
    </IndustrySection>
  );
}

function Mention({ mention: { industry, commitments } }: { readonly mention: NearMention }) {
  const say = useSay();
  return (
    <div className={styles.mention} data-copy="row">
      <h4 className={styles.industry}>
        <PlaceLink to={places.industry(industry.id)}>{say(industry.name)}</PlaceLink>
      </h4>
      <ul>
        {commitments.map((placed) => (
          <li key={placed.commitment.id} className={styles.line} data-copy="row">
            <Verbs mentions={mentionsIn(placed, [industry.id])} />
            <CommitmentLine placed={placed} hasVerb={false} />
          </li>
        ))}
      </ul>
    </div>
  );
}
