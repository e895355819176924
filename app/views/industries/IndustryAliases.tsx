// The other names an industry goes by, each in its own language.
import type { Industry } from '~/model/catalogue';
import { htmlLanguage } from '~/model/text';
import { useWords } from '~/state/language';
import styles from './IndustryAliases.module.css';

export function IndustryAliases({ industry }: { readonly industry: Industry }) {
  const words = useWords();
  const aliases = industry.aliases ?? [];
  if (aliases.length === 0) return null;
  return (
    <dl className={styles.aliases}>
      <dt>{words.industries.aliases}</dt>
      {aliases.map((alias) => (
        <dd key={alias} lang={htmlLanguage[/\p{Script=Han}/u.test(alias) ? 'zh' : 'en']}>
          {alias}
        </dd>
      ))}
    </dl>
  );
}
