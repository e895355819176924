// What the colours stand for, with the operators of the values that wear them.
import { fillClass } from '~/exhibits/areaViews';
import { mapLegend } from '~/exhibits/mapLegend';
import type { MapPicture } from '~/model/mapAreas';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import styles from './MapLegend.module.css';

export function MapLegend({ picture }: { readonly picture: MapPicture }) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const selection = useSelection();
  const { title, entries, basis } = mapLegend(picture, { atlas, selection, language, words });
  return (
    <div className={styles.legend}>
      <div>{title}</div>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.text} className={styles.entry}>
            <span data-patch className={classNames(styles.swatch, styles[fillClass(entry.fill)])} />
            {entry.text}
          </li>
        ))}
      </ul>
      {basis !== '' && <div className={styles.basis}>{basis}</div>}
    </div>
  );
}
