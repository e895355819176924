// The zones a district names, the industries each is given, and what is to happen there.
import { CitationLink } from '~/components/CitationLink';
import { useSpotlight } from '~/components/useSpotlight';
import type { DistrictFacts, ZoneSection } from '~/model/districtFacts';
import { useSay, useWords } from '~/state/language';
import { classNames } from '~/ui/classNames';
import { CommitmentRow } from './CommitmentRow';
import { IndustryChip } from './IndustryChip';
import ledger from './Ledger.module.css';
import styles from './ZonesSection.module.css';

export function ZonesSection({ facts }: { readonly facts: DistrictFacts }) {
  const words = useWords();
  return (
    <>
      <div className={styles.columns} aria-hidden="true" data-copy="row">
        <span>{words.district.columns.zone}</span>
        <span>{words.district.zoneIndustries}</span>
        <span>{words.district.columns.commitments}</span>
      </div>
      {facts.zones.map((section) => (
        <Zone key={section.zone.id} section={section} />
      ))}
    </>
  );
}

function Zone({ section }: { readonly section: ZoneSection }) {
  const words = useWords();
  const say = useSay();
  const { zone, industries, commitments } = section;
  const { line, isLit } = useSpotlight<HTMLElement>(zone.id);
  return (
    <section
      ref={line}
      className={classNames(ledger.entry, styles.zone)}
      data-copy="row"
      data-lit={isLit || undefined}
    >
      <div className={ledger.names}>
        <h3 className={ledger.name}>{say(zone.name)}</h3>
        <CitationLink cite={zone.cite} note={zone.note} />
        {zone.note && <p className={ledger.note}>{say(zone.note)}</p>}
      </div>
      <div className={styles.industries}>
        {industries.map((industry) => (
          <IndustryChip key={industry.id} industry={industry} />
        ))}
        {industries.length === 0 && (
          <span className={styles.silent}>{words.district.noZoneIndustries}</span>
        )}
      </div>
      <ul className={ledger.rows}>
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </section>
  );
}
