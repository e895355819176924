// A sheet of paper with one exhibit: title, filters and edition, the picture, and in the footer where it all comes from.
import { drawnFaces } from './look';
import type { ExportJob } from './exportJob';
import { imprintOf } from './imprint';
import { balanceText, wrapText } from '~/charts/wrapText';
import { htmlLanguage } from '~/model/text';

const width = 1200;
const margin = 48;
const inner = width - margin * 2;
const sizes = { title: 32, under: 16, figure: 16, footer: 13 } as const;

type SheetJob = Pick<ExportJob, 'exhibit' | 'telling' | 'title' | 'link' | 'day'>;

interface PictureSheetProps {
  readonly job: SheetJob;
  /** Called with the drawing once it stands. */
  readonly onDrawn: (drawing: SVGSVGElement | null) => void;
}

export function PictureSheet({ job, onDrawn }: PictureSheetProps) {
  const { exhibit, telling } = job;
  const { words, language } = telling;
  const imprint = imprintOf(job);
  const title = balanceText(imprint.title, inner, sizes.title, true);
  const under = [imprint.filters, imprint.edition].filter(Boolean).join('　·　');
  const unders = wrapText(under, inner, sizes.under);
  const source = [imprint.source, imprint.paragraphs].filter(Boolean).join('　');
  const footer = [
    ...wrapText(source, inner, sizes.footer),
    ...wrapText(`${imprint.link}　${words.exports.exportedOn(imprint.day)}`, inner, sizes.footer),
  ];
  const top = margin + title.length * sizes.title * 1.35 + unders.length * sizes.under * 1.6 + 28;
  const figure = Math.ceil(exhibit.heightAt(telling, inner, sizes.figure));
  const rule = top + figure + 30;
  const height = Math.ceil(rule + 14 + footer.length * sizes.footer * 1.6 + margin * 0.6);
  return (
    <svg
      ref={onDrawn}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={htmlLanguage[language]}
      fontFamily={drawnFaces[language]}
    >
      <title>{imprint.title}</title>
      <desc>{[under, source, imprint.link, imprint.day].join('\n')}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      <Lines lines={title} at={margin - 6} size={sizes.title} leading={1.35} isTitle />
      <Lines
        lines={unders}
        at={margin - 2 + title.length * sizes.title * 1.35}
        size={sizes.under}
        leading={1.6}
      />
      <g transform={`translate(${margin} ${top})`} data-figure={`${inner} ${figure}`}>
        <exhibit.Figure telling={telling} width={inner} height={figure} type={sizes.figure} />
      </g>
      <line x1={margin} x2={width - margin} y1={rule} y2={rule} stroke="var(--line)" />
      <Lines lines={footer} at={rule + 10} size={sizes.footer} leading={1.6} />
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** Where the first line begins. */
  readonly at: number;
  readonly size: number;
  readonly leading: number;
  readonly isTitle?: boolean;
}

function Lines({ lines, at, size, leading, isTitle = false }: LinesProps) {
  return (
    <text
      fontSize={size}
      fontWeight={isTitle ? 700 : 400}
      fill={isTitle ? 'var(--ink)' : 'var(--ink-3)'}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={margin} y={at + size + index * size * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
