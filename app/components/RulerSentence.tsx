// What the ruler tells, computed: who stands highest, who ties, who is on another basis, who is silent.
import { isMixed, standingsOf } from '~/model/standings';
import type { ComparisonRow } from '~/model/comparison';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { formatList } from '~/words/numbers';
import { targetText } from '~/words/targetWords';
import styles from './RulerSentence.module.css';

export function RulerSentence({ row }: { readonly row: ComparisonRow }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const bases = standingsOf(row);
  const text = bases.map((basis) => {
    const tiers = basis.tiers.map((tier) => {
      const names = formatList(
        tier.map((cell) => say(cell.district.name)),
        language,
      );
      const values = [
        ...new Set(
          tier.flatMap((cell) =>
            cell.stated ? [targetText(cell.stated.target, atlas, language)] : [],
          ),
        ),
      ];
      return { names, value: values.join(words.listJoin), size: tier.length };
    });
    const sentence = words.map.standing(tiers);
    const told = isMixed(basis) ? `${sentence}${words.map.mixed}` : sentence;
    return basis.basis ? words.map.onBasis(say(basis.basis), told) : told;
  });
  if (text.length === 0) return null;
  return <p className={styles.sentence}>{text.join('')}</p>;
}
