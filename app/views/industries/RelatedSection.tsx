// Industries named in the same commitments, those with the most in common first.
import { PlaceLink } from '~/components/PlaceLink';
import type { RelatedIndustry } from '~/model/industryRelations';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { IndustrySection } from './IndustrySection';
import rows from './Rows.module.css';

export function RelatedSection({ related }: { readonly related: readonly RelatedIndustry[] }) {
  const words = useWords();
  const say = useSay();
  if (related.length === 0) return null;
  return (
    <IndustrySection
      title={words.industries.related}
      count={related.length}
      note={words.industries.relatedNote}
    >
      <ul>
        {related.map(({ industry, commitments, districts }) => (
          <li key={industry.id} className={rows.row} data-copy="row">
            <PlaceLink to={places.industry(industry.id)} className={rows.name}>
              {say(industry.name)}
            </PlaceLink>
            <span className={rows.where}>
              {districts.map(({ name }) => say(name)).join(words.listJoin)}
              <small className={rows.kind}>{words.industries.relatedIn(commitments.length)}</small>
            </span>
          </li>
        ))}
      </ul>
    </IndustrySection>
  );
}
