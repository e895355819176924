// One industry of a district: name, the verb as printed, its narrower fields, its commitments, and who else names it.
import { PlaceLink } from '~/components/PlaceLink';
import type { IndustrySection } from '~/model/districtIndustries';
import { places } from '~/paths';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import { formatList } from '~/words/numbers';
import { CommitmentRow } from './CommitmentRow';
import own from './IndustryEntry.module.css';
import styles from './Ledger.module.css';

export function IndustryEntry({ section }: { readonly section: IndustrySection }) {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { industry, mention, tracks, commitments, others } = section;
  const isChosen = useLocated(({ selection }) => selection.industries.includes(industry.id));
  return (
    <div className={classNames(styles.entry, own.entry)} data-copy="row">
      <div className={styles.names}>
        <h4 className={styles.name}>
          <PlaceLink to={places.industry(industry.id)} className={own.link}>
            <span className={isChosen ? own.chosen : undefined}>{say(industry.name)}</span>
          </PlaceLink>
        </h4>{' '}
        <span className={styles.count}>{words.district.commitments(commitments.length)}</span>
      </div>
      <p className={own.wording}>
        <span lang="zh-CN" className={own.verb} title={words.citation.printed}>
          {mention.verb}
        </span>
        {tracks.length > 0 && <span>{formatList(tracks.map(say), language)}</span>}
      </p>
      <ul className={styles.rows}>
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} hasTags={false} />
        ))}
      </ul>
      <p className={own.others}>
        {others.length === 0
          ? words.standing.only
          : words.district.alsoNamed(
              formatList(
                others.map((district) => say(district.name)),
                language,
              ),
            )}
      </p>
    </div>
  );
}
