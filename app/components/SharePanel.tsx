// What is in the window of sharing: what will be opened, its link, the code for phones, the frame for other pages.
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '~/state/language';
import { longestLink } from '~/state/longBriefing';
import { useAtlas } from '~/state/plans';
import { linkOf, useShared } from '~/state/sharing';
import { descriptionOf, viewNameOf } from '~/words/viewWords';
import { CopyField } from './CopyField';
import { EmbedSnippet } from './EmbedSnippet';
import { QrCode } from './QrCode';
import styles from './SharePanel.module.css';
import { SystemShare } from './SystemShare';

export function SharePanel() {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const { place, selection, isWithoutNotes } = useShared();
  // At first the link is the address as it stands, be a language in it or not.
  const [isFixed, setFixed] = useState(selection.language !== null);
  const shared = { ...selection, isEmbedded: false, language: isFixed ? language : null };
  const link = linkOf(place, shared);
  const name = viewNameOf(atlas, place, selection, language, words);
  const { share } = words;
  const panel = useRef<HTMLDivElement>(null);
  // Focus is the browser's, outside React. It went to what the window held before this was fetched.
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.main}>
        <div className={styles.told}>
          <p className={styles.small}>{share.opens}</p>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.description}>
            {descriptionOf(atlas, place, selection, language, words)}
          </p>
        </div>
        <div className={styles.link}>
          <CopyField label={share.link} text={link} copyLabel={share.copy} isStrong />
          {isWithoutNotes && <p className={styles.long}>{share.withoutNotes}</p>}
          {link.length > longestLink && (
            <p className={styles.long}>{share.long(link.length, longestLink)}</p>
          )}
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={isFixed}
              onChange={(event) => setFixed(event.target.checked)}
            />
            <span>
              {share.fixLanguage}
              <span className={styles.small}>{share.fixLanguageNote}</span>
            </span>
          </label>
          <SystemShare title={`${name} | ${words.product}`} link={link} />
        </div>
      </div>
      <figure className={styles.code}>
        <QrCode text={link} size={codeSize(link)} label={share.qrLabel(name)} />
        <figcaption className={styles.small}>{share.qrNote}</figcaption>
      </figure>
      <EmbedSnippet
        link={linkOf(place, { ...shared, isEmbedded: true })}
        title={`${name} | ${words.product}`}
      />
    </div>
  );
}

/** A long link makes a code of many modules, which must be larger to be told apart by a phone. */
function codeSize(link: string): number {
  if (link.length <= 220) return 216;
  return link.length <= 700 ? 320 : 460;
}
