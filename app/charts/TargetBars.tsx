// The targets of one indicator as bars, highest first; those on another basis stand apart under a heading.
import {
  Bar,
  BarChart,
  CartesianGrid,
  XAxis,
  YAxis,
  type BarShapeProps,
  type YAxisTickContentProps,
} from 'recharts';
import type { Scale } from '~/model/scale';
import { arrowLength, axisHeight, barHeight, barsHeight, type TargetBar } from './targetBar';
import { TargetBarShape } from './TargetBarShape';
import styles from './TargetBars.module.css';
import { textWidth } from './textWidth';

interface TargetBarsProps {
  /** In the order to draw; those on another basis last. */
  readonly bars: readonly TargetBar[];
  /** Stands over the bars on another basis. */
  readonly apartHeading: string;
  readonly scale: Scale;
  /** Writes a value of the axis, without its unit. */
  readonly formatTick: (value: number) => string;
  /** Width in pixels. A fixed size, as charts that measure themselves print empty. */
  readonly width: number;
  readonly pointedId: string | null;
}

export function TargetBars(props: TargetBarsProps) {
  const { bars, apartHeading, scale, formatTick, width, pointedId } = props;
  const ranked = bars.filter((bar) => !bar.isOtherBasis);
  const apart = bars.filter((bar) => bar.isOtherBasis);
  // A band of its own for the heading keeps all bars on one axis.
  const bands: Bands = apart.length > 0 ? [...ranked, null, ...apart] : ranked;
  const data = bands.map((bar, index) => ({ band: index, value: bar ? bar.value : 0 }));
  const names = Math.max(...bars.map((bar) => textWidth(bar.name, 14)));
  const texts = Math.max(...bars.map((bar) => textWidth(bar.text, 16)));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={barsHeight(bars)}
      data={data}
      margin={{ top: 0, right: texts + arrowLength + 12, bottom: 0, left: 0 }}
      barSize={barHeight}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line-2)" />
      <XAxis
        type="number"
        domain={[scale.minimum, scale.maximum]}
        ticks={scale.ticks}
        interval={0}
        height={axisHeight}
        axisLine={false}
        tickLine={false}
        tickFormatter={formatTick}
      />
      <YAxis
        type="category"
        dataKey="band"
        width={Math.ceil(names) + 14}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={nameDrawer(bands, apartHeading)}
      />
      <Bar dataKey="value" isAnimationActive={false} shape={barDrawer(bands, pointedId)} />
    </BarChart>
  );
}

type Bands = readonly (TargetBar | null)[];

/** Draws each band's bar; the band of the heading has none. */
function barDrawer(bands: Bands, pointedId: string | null) {
  return function drawBar({ index, y, height }: BarShapeProps) {
    const bar = bands[index];
    if (!bar) return <g />;
    return <TargetBarShape bar={bar} middle={y + height / 2} isPointed={bar.id === pointedId} />;
  };
}

/** Writes each band's name, or the heading of those apart. */
function nameDrawer(bands: Bands, heading: string) {
  return function drawName({ index, y }: YAxisTickContentProps) {
    const bar = bands[index];
    return bar ? (
      <text className={styles.name} x={0} y={Number(y) + 5} data-district={bar.id}>
        {bar.name}
      </text>
    ) : (
      <text className={styles.heading} x={0} y={Number(y) + 14}>
        {heading}
      </text>
    );
  };
}
