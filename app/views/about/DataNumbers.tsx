// What the data holds, counted.
import { countData } from '~/model/dataSummary';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { formatNumber } from '~/words/numbers';
import styles from './DataNumbers.module.css';

export function DataNumbers() {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const counted = countData(atlas);
  const { counts } = words.about;
  const figures = [
    { count: counted.districts, label: counts.districts(counted.allDistricts) },
    { count: counted.commitments, label: counts.commitments },
    { count: counted.targets, label: counts.targets(counted.numbers) },
    { count: counted.industries, label: counts.industries },
    { count: counted.zones, label: counts.zones },
    { count: counted.projects, label: counts.projects },
    { count: counted.results, label: counts.results },
  ];
  return (
    <ul className={styles.figures}>
      {figures.map(({ count, label }) => (
        <li key={label} data-copy="row">
          <span className={styles.count}>{formatNumber(count, language)}</span>{' '}
          <span className={styles.label}>{label}</span>
        </li>
      ))}
    </ul>
  );
}
