// Every operator as it is drawn, what it means, and an example with its place in the source.
import { TargetGlyph } from '~/charts/TargetGlyph';
import { CitationLink } from '~/components/CitationLink';
import { TargetFigure } from '~/components/TargetFigure';
import { operators } from '~/model/closedLists';
import { exampleOf } from '~/model/dataSummary';
import type { Operator } from '~/model/plan';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { FactTable } from './FactTable';
import styles from './OperatorTable.module.css';

export function OperatorTable() {
  const words = useWords();
  const { operators: caption, operatorColumns: columns } = words.about;
  return (
    <FactTable
      caption={caption}
      columns={[
        { name: columns.name, width: 'medium' },
        { name: columns.glyph, width: 'narrow' },
        { name: columns.meaning },
        { name: columns.example, width: 'medium' },
      ]}
      rows={operators.map((operator) => ({
        key: operator,
        cells: [
          words.operators[operator],
          <Glyph key="glyph" operator={operator} />,
          words.operatorMeanings[operator],
          <Example key="example" operator={operator} />,
        ],
      }))}
    />
  );
}

interface OperatorProps {
  readonly operator: Operator;
}

/** All signs share one scale and one middle, so that the dots stand under each other. */
function Glyph({ operator }: OperatorProps) {
  const words = useWords();
  if (operator === 'in_step_with' || operator === 'qualitative') {
    return (
      <span className={styles.chip} data-copy="none">
        {words.operators[operator]}
      </span>
    );
  }
  const isRange = operator === 'range';
  return (
    <svg className={styles.glyph} viewBox="-30 -10 60 20" aria-hidden="true">
      <TargetGlyph operator={operator} x={isRange ? -14 : 0} y={0} {...(isRange && { x2: 14 })} />
    </svg>
  );
}

function Example({ operator }: OperatorProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const example = exampleOf(atlas, operator);
  if (!example) return <span className={styles.silent}>{words.about.noExample}</span>;
  const { district, target } = example;
  return (
    <>
      {say(district.name)} <TargetFigure target={target} />
      <CitationLink cite={target.cite} printed={target.printed} note={target.note} />
    </>
  );
}
