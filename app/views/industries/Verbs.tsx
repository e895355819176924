// The printed verbs of a commitment, and below each the level it stands for: on the industry's own as depth of colour.
import { EmphasisSwatch } from '~/charts/EmphasisSwatch';
import { levelOfVerb } from '~/model/emphasis';
import type { IndustryMention } from '~/model/plan';
import { htmlLanguage } from '~/model/text';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import styles from './Verbs.module.css';

interface VerbsProps {
  readonly mentions: readonly IndustryMention[];
  /** True for the industry of the page: red is its colour alone. */
  readonly isChosen?: boolean;
}

export function Verbs({ mentions, isChosen = false }: VerbsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const verbs = new Set(mentions.map((mention) => mention.verb));
  return (
    <div>
      {[...verbs].map((verb) => {
        const level = levelOfVerb(atlas, verb);
        return (
          <div key={verb} className={styles.verbs}>
            <span className={styles.verb} lang={htmlLanguage.zh}>
              {verb}
            </span>
            {level && (
              <span className={styles.level}>
                {isChosen && <EmphasisSwatch depth={level.rank} />}
                {say(level.name)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
