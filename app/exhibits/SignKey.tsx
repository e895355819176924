// The key of the signs in use, inside a figure.
import { signRooms } from '~/charts/signKey';
import { TargetGlyph } from '~/charts/TargetGlyph';
import { TextLines } from '~/charts/TextLines';
import styles from './SignKey.module.css';
import { keyStep, signScale, signWidth, type KeyItem, type KeyLayout } from './signKeyLayout';

interface SignKeyProps {
  readonly layout: KeyLayout;
  readonly x: number;
  readonly y: number;
  readonly type: number;
}

export function SignKey({ layout: { items, flow }, x, y, type }: SignKeyProps) {
  return items.map(({ sign, text }, index) => {
    const place = flow.places[index];
    if (!place) return null;
    const middle = y + (place.line + 0.5) * keyStep * type;
    return (
      <g key={text}>
        {sign && <Sample sign={sign} x={x + place.x} y={middle} type={type} />}
        <TextLines
          lines={[text]}
          x={x + place.x + signWidth(sign, type)}
          y={middle}
          size={type}
          look="quiet"
        />
      </g>
    );
  });
}

interface SampleProps {
  readonly sign: NonNullable<KeyItem['sign']>;
  readonly x: number;
  readonly y: number;
  readonly type: number;
}

function Sample({ sign, x, y, type }: SampleProps) {
  const scale = signScale(type);
  const [left] = signRooms[sign];
  return (
    <g className={styles.sample} transform={`translate(${x + left * scale} ${y}) scale(${scale})`}>
      {sign === 'before' ? (
        <circle className={styles.before} r={4.5} />
      ) : (
        <TargetGlyph operator={sign} x={0} y={0} x2={26} />
      )}
    </g>
  );
}
