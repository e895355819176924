// What the plan is about in one sentence, where it was presented, and its five headline targets.
import { CitationLink } from '~/components/CitationLink';
import { ExhibitActions } from '~/components/ExhibitActions';
import type { DistrictFacts } from '~/model/districtFacts';
import { headlinesOf } from '~/model/headline';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatDate } from '~/words/numbers';
import styles from './DistrictHeadlines.module.css';
import { HeadlineCard } from './HeadlineCard';

export function DistrictHeadlines({ facts }: { readonly facts: DistrictFacts }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const selection = useSelection();
  const { summary, meeting } = facts.plan;
  return (
    <>
      <p className={styles.summary}>
        {say(summary)}
        {words.sentenceEnd}
      </p>
      <div className={styles.meeting}>
        <span>{say(meeting.session)}</span>
        <span>{formatDate(meeting.date, language)}</span>
        <span>
          {words.district.speaker}
          {words.colon}
          {say(meeting.speaker)}
          {meeting.cite && <CitationLink cite={meeting.cite} note={meeting.note} />}
        </span>
        <div className={styles.actions}>
          <ExhibitActions exhibit="headlines" />
        </div>
      </div>
      <h2 className="visually-hidden">{words.district.headlines}</h2>
      <ul className={styles.headlines}>
        {headlinesOf(atlas, selection, facts.district).map((headline) => (
          <HeadlineCard key={headline.indicator.id} headline={headline} />
        ))}
      </ul>
    </>
  );
}
