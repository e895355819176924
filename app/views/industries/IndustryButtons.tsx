// Names of industries that choose their row, or their cell in one district.
import type { District, Industry } from '~/model/catalogue';
import { useSay } from '~/state/language';
import { choose } from '~/state/navigation';
import { pointAt } from '~/state/pointed';
import styles from './IndustryButtons.module.css';

interface IndustryButtonsProps {
  readonly industries: readonly Industry[];
  readonly district?: District;
}

export function IndustryButtons({ industries, district }: IndustryButtonsProps) {
  const say = useSay();
  const districts = district ? [district.id] : [];
  return (
    <dd
      className={styles.names}
      onPointerEnter={() => pointAt(district?.id ?? null)}
      onPointerLeave={() => pointAt(null)}
    >
      {industries.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          data-copy="text"
          className={styles.name}
          onClick={() => choose({ industries: [id], districts })}
        >
          {say(name)}
        </button>
      ))}
    </dd>
  );
}
