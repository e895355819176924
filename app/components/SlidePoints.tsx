// What a slide says beside its picture, a line a district; what has no room is counted.
import { linesIn, type Point } from '~/exhibits/exhibit';
import { useWords } from '~/state/language';
import { HanText } from '~/ui/HanText';
import type { LiveSlide } from './liveSlide';
import { columnGap, leadSize, markSize, type PointsLayout } from './slideLayout';
import styles from './SlidePoints.module.css';
import { inUnits, placed } from './slideUnits';

interface SlidePointsProps {
  readonly points: readonly Point[];
  readonly layout: PointsLayout;
  readonly live: LiveSlide | undefined;
}

export function SlidePoints({ points, layout, live }: SlidePointsProps) {
  const words = useWords();
  const { size, padding, leadWidth, markWidth, shown } = layout;
  const columns = {
    padding: `${inUnits(padding)} 0`,
    columnGap: inUnits(columnGap),
    gridTemplateColumns: `${inUnits(leadWidth)} 1fr ${inUnits(markWidth)}`,
  };
  return (
    <div className={styles.points} style={{ ...placed(layout), fontSize: inUnits(size) }}>
      <ul>
        {points.slice(0, shown).map((point, index) => (
          <li
            // Two lines of one district may say the same; their order never changes.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={styles.point}
            style={columns}
            data-pointed={
              point.districtId !== null && live?.pointed === point.districtId ? true : undefined
            }
            data-chosen={
              point.districtId !== null && live?.chosen?.includes(point.districtId)
                ? true
                : undefined
            }
          >
            <Lead point={point} live={live} size={leadSize(size)} />
            <span className={styles.text}>{point.text}</span>
            <span className={styles.mark} style={{ fontSize: inUnits(markSize(size)) }}>
              <HanText text={point.mark} />
            </span>
          </li>
        ))}
      </ul>
      {shown < points.length && (
        <p className={styles.rest} style={{ fontSize: inUnits(22) }}>
          {words.present.morePoints(linesIn(points.slice(shown)))}
        </p>
      )}
    </div>
  );
}

interface LeadProps {
  readonly point: Point;
  readonly live: LiveSlide | undefined;
  readonly size: number;
}

/** On a live slide the district itself is the button, and its whole line answers to it. */
function Lead({ point: { districtId, lead }, live, size }: LeadProps) {
  const look = { className: styles.lead, style: { fontSize: inUnits(size) } };
  if (!live || districtId === null) return <span {...look}>{lead}</span>;
  return (
    <button
      type="button"
      {...look}
      aria-pressed={live.chosen?.includes(districtId) ?? false}
      onPointerEnter={() => live.onPoint(districtId)}
      onPointerLeave={() => live.onPoint(null)}
      onFocus={() => live.onPoint(districtId)}
      onBlur={() => live.onPoint(null)}
      onClick={() => live.onChoose(districtId)}
    >
      {lead}
    </button>
  );
}
