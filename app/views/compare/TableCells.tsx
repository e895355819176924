// What stands in each column of the table of targets.
import { CitationLink } from '~/components/CitationLink';
import { PlaceLink } from '~/components/PlaceLink';
import { TargetFigure } from '~/components/TargetFigure';
import { hasNumber, ownBasis } from '~/model/target';
import type { TableRow } from '~/model/targetTable';
import { places } from '~/paths';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { inUnit } from '~/words/targetWords';
import styles from './TableCells.module.css';

export interface TableCellProps {
  readonly row: TableRow;
}

/** The indicator, and under it what is counted where the target says so; the latter alone without one. */
export function IndicatorCell({ row: { indicator, target } }: TableCellProps) {
  const say = useSay();
  const label = target.label && say(target.label);
  return (
    <>
      {indicator && <span className={styles.indicator}>{say(indicator.name)}</span>}
      {label && <span className={indicator ? styles.small : styles.label}>{label}</span>}
    </>
  );
}

export function DistrictCell({ row: { district } }: TableCellProps) {
  const say = useSay();
  return (
    <PlaceLink
      to={places.district(district.id)}
      change={{ districts: [], sort: '' }}
      className={styles.district}
    >
      {say(district.name)}
    </PlaceLink>
  );
}

export function ValueCell({ row: { target } }: TableCellProps) {
  return <TargetFigure target={target} hasUnit={false} />;
}

export function UnitCell({ row: { target } }: TableCellProps) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  if (!hasNumber(target)) return <Nothing />;
  return inUnit(0, target.unit, atlas, language).unit || words.compare.plainCount;
}

export function OperatorCell({ row: { target } }: TableCellProps) {
  const words = useWords();
  return (
    <span title={words.operatorMeanings[target.operator]}>{words.operators[target.operator]}</span>
  );
}

/** The target's own basis; without one it stands on its indicator's, which the tooltip spells out. */
export function BasisCell({ row: { target, indicator } }: TableCellProps) {
  const say = useSay();
  const words = useWords();
  const own = ownBasis(target);
  if (own) return say(own);
  if (!indicator) return <Nothing />;
  return (
    <span className={styles.quiet} title={say(indicator.basis)}>
      {words.compare.ownBasis}
    </span>
  );
}

export function KindCell({ row: { target } }: TableCellProps) {
  const words = useWords();
  return (
    <span className={styles.quiet}>
      {words.kinds[target.kind]}
      {target.strive && `${words.pause}${words.strive}`}
    </span>
  );
}

export function YearCell({ row: { target } }: TableCellProps) {
  return <span className={styles.quiet}>{target.year}</span>;
}

export function CitationCell({ row: { target, commitment } }: TableCellProps) {
  return (
    <CitationLink
      cite={target.cite}
      printed={target.printed}
      note={target.note ?? commitment.note}
    />
  );
}

function Nothing() {
  return <span className={styles.quiet}>—</span>;
}
