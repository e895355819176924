// The top of an industry's page: the way here, the name set large, what sets districts apart, counts, the map.
import { IndustrySentence } from '~/components/IndustrySentence';
import { PlaceLink } from '~/components/PlaceLink';
import type { Industry } from '~/model/catalogue';
import type { IndustryFacts } from '~/model/industryFacts';
import type { IndustryNumbers } from '~/model/industryNumbers';
import type { IndustryPlaces, IndustryStage } from '~/model/industryPlaces';
import { htmlLanguage } from '~/model/text';
import { places } from '~/paths';
import { useOtherLanguage, useSay, useWords } from '~/state/language';
import { IndustryActions } from './IndustryActions';
import { IndustryAliases } from './IndustryAliases';
import styles from './IndustryHeader.module.css';
import { IndustryLocator } from './IndustryLocator';

/** From this many characters on a name is set smaller on phones. */
const longName = 10;

interface IndustryHeaderProps {
  readonly industry: Industry;
  readonly facts: IndustryFacts;
  readonly numbers: readonly IndustryNumbers[];
  readonly sites: IndustryPlaces;
  readonly stages: readonly IndustryStage[];
}

export function IndustryHeader(props: IndustryHeaderProps) {
  const { industry, facts, numbers } = props;
  const words = useWords();
  const say = useSay();
  const other = useOtherLanguage();
  const name = say(industry.name);
  return (
    <header className={styles.header}>
      <div>
        <nav aria-label={words.industries.breadcrumb} className={styles.way}>
          <PlaceLink to={places.industries} className={styles.link}>
            {words.places.industries}
          </PlaceLink>
          <span aria-hidden="true">/</span>
          <span>{words.groups[industry.group]}</span>
        </nav>
        <div className={styles.names}>
          <h1 className={styles.name} data-long={name.length > longName || undefined}>
            {name}
          </h1>
          <p className={styles.other} lang={htmlLanguage[other]}>
            {industry.name[other]}
          </p>
        </div>
        <div className={styles.sentence}>
          <IndustrySentence industry={industry} />
        </div>
        <Figures {...props} />
        <IndustryAliases industry={industry} />
        <IndustryActions industry={industry} facts={facts} numbers={numbers} />
      </div>
      <div>
        <IndustryLocator industry={industry} facts={facts} />
      </div>
    </header>
  );
}

/** How much there is of each kind; what there is none of is left out. */
function Figures({ facts, numbers, sites, stages }: IndustryHeaderProps) {
  const { facts: names, ofDistricts } = useWords().industries;
  const { districts, commitments } = facts.count;
  const zones = sites.directions.length + sites.sites.length + sites.parks.length;
  const figures = [
    {
      name: names.districts,
      count: districts,
      text: ofDistricts(districts, facts.asked.length),
    },
    { name: names.commitments, count: commitments },
    { name: names.numbers, count: numbers.reduce((sum, { targets }) => sum + targets.length, 0) },
    { name: names.zones, count: zones },
    { name: names.projects, count: stages.reduce((sum, { entries }) => sum + entries.length, 0) },
  ].filter(({ count }) => count > 0);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.name} className={styles.figure}>
          <dt>{figure.name}</dt>
          <dd>{figure.text ?? figure.count}</dd>
        </div>
      ))}
    </dl>
  );
}
