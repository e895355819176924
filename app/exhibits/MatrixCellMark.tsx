// One cell of the matrix: its depth, and the figure or sign in it.
import type { Box } from '~/model/geometryShape';
import { classNames } from '~/ui/classNames';
import type { CellLook } from './matrixCell';
import styles from './MatrixCellMark.module.css';

interface MatrixCellMarkProps {
  readonly look: CellLook;
  readonly text: string;
  readonly box: Box;
  readonly type: number;
  readonly hatchId: string;
  readonly isFaded?: boolean;
}

export function MatrixCellMark(props: MatrixCellMarkProps) {
  const { look, text, box, type, hatchId, isFaded = false } = props;
  return (
    <g className={classNames(styles.cell, styles[look])} data-faded={isFaded || undefined}>
      {(look.startsWith('depth') || look === 'zero' || look === 'uncovered') && (
        <rect
          className={styles.ground}
          {...box}
          rx={type * 0.24}
          {...(look === 'uncovered' && { fill: `url(#${hatchId})` })}
        />
      )}
      {text !== '' && (
        <text
          className={styles.text}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          dy="0.36em"
          fontSize={type}
          textAnchor="middle"
          pointerEvents="none"
        >
          {text}
        </text>
      )}
    </g>
  );
}
