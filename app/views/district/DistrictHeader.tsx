// The top of a district's page: the way here, the name set large, what follows it, and where it lies.
import type { ReactNode } from 'react';
import { CitationLink } from '~/components/CitationLink';
import { planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import styles from './DistrictHeader.module.css';
import { DistrictLocator } from './DistrictLocator';
import { DistrictTrail } from './DistrictTrail';

/** From this many characters on a name is set smaller on phones. */
const longName = 10;

interface DistrictHeaderProps {
  readonly district: District;
  readonly children: ReactNode;
}

export function DistrictHeader({ district, children }: DistrictHeaderProps) {
  const atlas = useAtlas();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const name = say(district.name);
  const plan = planOf(atlas, district.id, year);
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <DistrictTrail district={district} />
        <div className={styles.names}>
          <h1 className={styles.name} data-long={name.length > longName || undefined}>
            {name}
          </h1>
          {plan && (
            <div className={styles.title}>
              {say(plan.title)}
              {plan.titleCite && <CitationLink cite={plan.titleCite} />}
            </div>
          )}
        </div>
        {children}
      </div>
      <div className={styles.locator}>
        <DistrictLocator districtId={district.id} />
      </div>
    </header>
  );
}
