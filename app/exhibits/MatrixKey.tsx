// The legend of the matrix inside a figure.
import { TextLines } from '~/charts/TextLines';
import { MatrixCellMark } from './MatrixCellMark';
import { keyIndent, keyStep, type MatrixKeyLayout } from './matrixKeyLayout';

interface MatrixKeyProps {
  readonly layout: MatrixKeyLayout;
  readonly x: number;
  readonly y: number;
  readonly type: number;
  readonly hatchId: string;
}

export function MatrixKey({ layout: { items, flow }, x, y, type, hatchId }: MatrixKeyProps) {
  return items.map(({ look, sign, text }, index) => {
    const place = flow.places[index];
    if (!place) return null;
    const middle = y + (place.line + 0.5) * keyStep * type;
    const box = { x: x + place.x, y: middle - type * 0.55, width: type * 1.5, height: type * 1.1 };
    return (
      <g key={look}>
        <MatrixCellMark look={look} text={sign} box={box} type={type} hatchId={hatchId} />
        <TextLines
          lines={[text]}
          x={x + place.x + keyIndent(type)}
          y={middle}
          size={type}
          look="quiet"
        />
      </g>
    );
  });
}
