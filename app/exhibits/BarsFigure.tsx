// The targets of one indicator as bars from zero, highest first; what cannot be drawn is said below them.
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import { barGroupsOf, barRowOf } from '~/model/barGroups';
import type { ComparisonRow } from '~/model/comparison';
import { barNotes } from './barNotes';
import { axisStep, barsLayout, type BarBand } from './barsLayout';
import { BarRow } from './BarRow';
import { cellReading } from './cellReading';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { FigureAxis } from './FigureAxis';
import { FigureFrame } from './FigureFrame';

function BarsFigure(props: FigureProps) {
  const { telling, width, height, type, handlers } = props;
  const { words, language, selection } = telling;
  const row = barRowOf(telling.atlas, selection);
  if (!row) return <FigureFrame figure={props} label={words.exhibits.names.bars} />;
  const whole = textsOf(row, telling);
  const fitted = barsLayout(whole, width, height, type);
  // Rather every district without its note than some with it.
  const texts = fitted.shown < whole.bands.length ? withoutNotes(whole) : whole;
  const layout = texts === whole ? fitted : barsLayout(texts, width, height, type);
  const { bands } = texts;
  const shown = bands.slice(0, layout.shown);
  const left = bands.slice(layout.shown).filter(({ kind }) => kind === 'bar').length;
  const below = layout.bottom + (bands.length > 0 ? axisStep * type : 0);
  const notesAt = below + (left > 0 ? lineStep * type : 0) + type * 0.6;
  return (
    <FigureFrame figure={props} label={row.indicator.name[language]}>
      {bands.length > 0 && (
        <FigureAxis
          row={row}
          xOf={(place) => layout.barX + place * layout.bar}
          span={{ top: layout.tops[0] ?? 0, bottom: layout.bottom }}
          type={type}
          telling={telling}
          hasBase
        />
      )}
      {shown.map((band, index) => (
        <BarRow
          key={band.kind === 'bar' ? band.cell.district.id : 'heading'}
          row={row}
          band={band}
          index={index}
          layout={layout}
          figure={{ telling, type, handlers }}
        />
      ))}
      {left > 0 && (
        <TextLines
          lines={[words.figures.moreDistricts(left)]}
          x={layout.x}
          y={below + (lineStep / 2) * type}
          size={type}
          look="quiet"
        />
      )}
      <TextLines
        lines={layout.notes}
        x={layout.x}
        y={notesAt + (lineStep / 2) * type}
        size={type}
        look="quiet"
      />
    </FigureFrame>
  );
}

/** The bands in order, the names beside them and the sentences below. */
function textsOf(row: ComparisonRow, telling: Telling) {
  const { words, language } = telling;
  const groups = barGroupsOf(row);
  const barOf = (cell: (typeof groups.ranked)[number]): BarBand => ({
    kind: 'bar',
    cell,
    reading: cellReading(row, cell, telling),
  });
  const heading: readonly BarBand[] =
    groups.apart.length > 0 ? [{ kind: 'heading', text: words.otherBasisMark }] : [];
  const bands = [...groups.ranked.map(barOf), ...heading, ...groups.apart.map(barOf)];
  const numbered = [...groups.ranked, ...groups.apart];
  return {
    bands,
    names: numbered.map(({ district }) => district.name[language]),
    notes: [...(numbered.length > 0 ? [words.compare.ranked] : []), ...barNotes(groups, telling)],
  };
}

function withoutNotes(texts: ReturnType<typeof textsOf>): ReturnType<typeof textsOf> {
  const bands = texts.bands.map((band): BarBand =>
    band.kind === 'heading' ? band : { ...band, reading: { ...band.reading, own: '', past: '' } },
  );
  return { ...texts, bands };
}

export const barsFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: BarsFigure,
  heightAt: (telling, width, type) => {
    const row = barRowOf(telling.atlas, telling.selection);
    if (!row) return type * 2;
    const texts = textsOf(row, telling);
    const { bottom, foot } = barsLayout(texts, width, Infinity, type);
    return Math.ceil(bottom + foot);
  },
};
