// What sets the districts apart on one industry, computed from the plans as the filters leave them.
import type { Industry } from '~/model/catalogue';
import { industryContrast } from '~/model/industryContrast';
import { htmlLanguage } from '~/model/text';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { contrastText } from '~/words/contrastWords';
import styles from './IndustrySentence.module.css';

/** The blank between a number and its unit; they never part at a line's end. */
const unitBlank = /(?<=\d) (?=\p{Script=Han})/gu;
/** A run of Chinese inside an English sentence: a verb as the source prints it. */
const chineseRun = /([\p{Script=Han}…]+)/u;

export function IndustrySentence({ industry }: { readonly industry: Industry }) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const selection = useSelection();
  const text = contrastText(
    industryContrast(atlas, selection, industry),
    industry,
    language,
    words,
  );
  if (language === 'zh') return <p>{text.replace(unitBlank, '\u00a0')}</p>;
  return (
    <p>
      {text.split(chineseRun).map((piece, index) =>
        index % 2 === 1 ? (
          // The pieces of one sentence never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={styles.verb} lang={htmlLanguage.zh}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
