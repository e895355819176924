// The matrix as a figure: industries by districts, long lists in blocks beside one another, what has no room counted.
import { useId } from 'react';
import { Hatch } from '~/charts/Hatch';
import { TextLines } from '~/charts/TextLines';
import { lineStep, wrapText } from '~/charts/wrapText';
import { matrixOf, type Matrix } from '~/model/matrix';
import { orderRows } from '~/model/matrixOrder';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import { MatrixBlock } from './MatrixBlock';
import { MatrixKey } from './MatrixKey';
import { matrixKeyLayout } from './matrixKeyLayout';
import { matrixLayout, type MatrixItem, type MatrixLayout } from './matrixLayout';
import { matrixLegend } from './matrixLegend';

/** The blank above the legend, in sizes of the type. */
const gap = 0.8;

function MatrixFigure(props: FigureProps) {
  const { telling, width, height, type, handlers } = props;
  const { words, selection } = telling;
  const hatchId = useId();
  const matrix = matrixOf(telling.atlas, selection);
  const foot = footOf(matrix, telling, width, type);
  const layout = layoutIn(matrix, telling, width, height - foot.height, type);
  const { leftOut, bottom, blocks } = layout;
  const x = blocks[0]?.x ?? 0;
  // The line that counts what is left out stands at the end of the rows.
  const more = leftOut.length > 0 ? lineStep * type : 0;
  const y = Math.max(0, (height - foot.height - bottom - more) / 2);
  const below = y + bottom + more + gap * type;
  return (
    <FigureFrame figure={props} label={words.matrix.table(selection.year)}>
      <Hatch id={hatchId} units={type / 14} />
      <g transform={`translate(0 ${y})`}>
        {blocks.map((block) => (
          <MatrixBlock
            key={block.x}
            block={block}
            layout={layout}
            matrix={matrix}
            figure={{ telling, type, handlers }}
            hatchId={hatchId}
          />
        ))}
      </g>
      {leftOut.length > 0 && (
        <TextLines
          lines={[words.figures.moreIndustries(leftOut.length)]}
          x={x}
          y={y + bottom + more / 2 + type * 0.2}
          size={type}
          look="quiet"
        />
      )}
      <MatrixKey layout={foot.key} x={x} y={below} type={type} hatchId={hatchId} />
      <TextLines
        lines={foot.note}
        x={x}
        y={below + foot.key.height + (lineStep / 2) * type}
        size={type}
        look="quiet"
      />
    </FigureFrame>
  );
}

/** The legend, and what depth and figure mean. */
function footOf(matrix: Matrix, telling: Telling, width: number, type: number) {
  const { words, selection } = telling;
  const key = matrixKeyLayout(matrixLegend(matrix, telling), width, type);
  const note = wrapText(words.matrix.subtitles[selection.by], width, type);
  return { key, note, height: key.height + (note.length * lineStep + gap) * type };
}

/** The layout; a chosen industry is always among the rows shown. */
function layoutIn(
  matrix: Matrix,
  telling: Telling,
  width: number,
  height: number,
  type: number,
): MatrixLayout {
  const { selection, language } = telling;
  const heads = matrix.columns.map(({ name }) => name[language]);
  const items = itemsOf(matrix, telling);
  const whole = matrixLayout({ items, heads }, width, height, type);
  if (whole.leftOut.length === 0) return whole;
  const room = height - lineStep * type;
  const cut = matrixLayout({ items, heads }, width, room, type);
  const missed = cut.leftOut.filter((id) => selection.industries.includes(id));
  if (missed.length === 0) return cut;
  const others = items.filter(({ id }) => !missed.includes(id));
  const place = Math.max(0, items.length - cut.leftOut.length - missed.length);
  const raised = items.filter(({ id }) => missed.includes(id));
  const arranged = others.toSpliced(place, 0, ...raised);
  return matrixLayout({ items: arranged, heads }, width, room, type);
}

/** Rows in the order of the screen, with the headings of groups where it has them. */
function itemsOf(matrix: Matrix, { selection, language, words }: Telling): readonly MatrixItem[] {
  return orderRows(matrix, selection, language).flatMap(({ group, rows }) => [
    ...(group ? [{ id: group, isHeading: true, name: words.groups[group] }] : []),
    ...rows.map(({ industry }) => ({
      id: industry.id,
      isHeading: false,
      name: industry.name[language],
    })),
  ]);
}

export const matrixFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: MatrixFigure,
  heightAt: (telling, width, type) => {
    const matrix = matrixOf(telling.atlas, telling.selection);
    const { height } = footOf(matrix, telling, width, type);
    return Math.ceil(heightOfRows(matrix, telling, width, type) + height);
  },
};

/** The lowest height in which every row has room, found by halving. */
function heightOfRows(matrix: Matrix, telling: Telling, width: number, type: number): number {
  const fits = (height: number) =>
    layoutIn(matrix, telling, width, height, type).leftOut.length === 0;
  let high = layoutIn(matrix, telling, width, Infinity, type).bottom + 1;
  let low = 0;
  while (high - low > type / 4) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
