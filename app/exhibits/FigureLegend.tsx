// A legend inside a figure: its title, a patch and a text for each colour, and the note on other bases.
import { FillSwatch } from '~/charts/FillSwatch';
import { TextLines } from '~/charts/TextLines';
import { legendIndent, type LegendLayout } from './legendLayout';

interface FigureLegendProps {
  readonly layout: LegendLayout;
  readonly entries: readonly { readonly fill: string; readonly text: string }[];
  readonly x: number;
  readonly y: number;
  readonly type: number;
  readonly hatchId: string;
}

export function FigureLegend({ layout, entries, x, y, type, hatchId }: FigureLegendProps) {
  const { title, basis, places, step } = layout;
  const middleOf = (line: number) => y + (line + 0.5) * step;
  const lines = Math.max(-1, ...places.map(({ line }) => line)) + 1;
  const each = (texts: readonly string[], from: number, look: 'strong' | 'quiet') =>
    texts.map((text, index) => (
      <TextLines
        key={text}
        lines={[text]}
        x={x}
        y={middleOf(from + index)}
        size={type}
        look={look}
      />
    ));
  return (
    <g>
      {each(title, 0, 'strong')}
      {entries.map(({ fill, text }, index) => {
        const place = places[index];
        if (!place) return null;
        const at = { x: x + place.x, y: middleOf(title.length + place.line) };
        return (
          <g key={text}>
            <FillSwatch fill={fill} {...at} size={type} hatchId={hatchId} />
            <TextLines lines={[text]} x={at.x + legendIndent(type)} y={at.y} size={type} />
          </g>
        );
      })}
      {each(basis, title.length + lines, 'quiet')}
    </g>
  );
}
