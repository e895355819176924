// Districts without a target in one line for each reason, so that a phone is not filled with blanks.
import type { District } from '~/model/catalogue';
import type { Absence } from '~/model/comparison';
import { useLanguage, useSay, useWords } from '~/state/language';
import { formatList } from '~/words/numbers';
import styles from './SilentDistricts.module.css';

interface SilentDistrictsProps {
  readonly absence: Absence;
  readonly districts: readonly District[];
}

export function SilentDistricts({ absence, districts }: SilentDistrictsProps) {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  if (districts.length === 0) return null;
  const names = formatList(
    districts.map((district) => say(district.name)),
    language,
  );
  return (
    <p className={styles.silent} title={words.absenceMeanings[absence]}>
      {words.absences[absence]}
      {words.colon}
      {names}
    </p>
  );
}
