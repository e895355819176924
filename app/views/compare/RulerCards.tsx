// The ruler where it is narrow: one indicator under another, its districts as lines on one shared scale.
import { textWidth } from '~/charts/textWidth';
import { planOf } from '~/model/atlas';
import type { ComparisonRow } from '~/model/comparison';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { FoldButton } from './FoldButton';
import { PointedArea } from './PointedArea';
import { RulerCard } from './RulerCard';
import styles from './RulerCards.module.css';
import type { RulerParts } from './rulerParts';
import { SilentDistricts } from './SilentDistricts';

/** A longer name breaks into two lines. */
const widestName = 88;
/** Widths are estimated, and a face may be wider: no name loses its last letter to a line of its own. */
const slack = 1.06;
/** What a line needs beside its name and its track: the figure and two gaps. */
const besideTrack = 120;

export function RulerCards({ groups, districts, width, isOpen, onToggle }: RulerParts) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const { year } = useSelection();
  const planned = districts.filter((district) => planOf(atlas, district.id, year));
  const longest = Math.max(
    0,
    ...planned.map((district) => textWidth(say(district.name), 14) * slack),
  );
  const names = Math.ceil(Math.min(widestName, longest));
  const track = width - names - besideTrack;
  const cards = (rows: readonly ComparisonRow[]) =>
    rows.map((row) => <RulerCard key={row.indicator.id} row={row} names={names} track={track} />);
  return (
    <PointedArea>
      <SilentDistricts
        absence="not-in-digest"
        districts={districts.filter((district) => !planned.includes(district))}
      />
      {cards(groups.shared)}
      {groups.single.length + groups.past.length > 0 && (
        <FoldButton groups={groups} isOpen={isOpen} onToggle={onToggle} />
      )}
      {isOpen && cards(groups.single)}
      {isOpen && groups.past.length > 0 && (
        <p className={styles.group}>{words.compare.pastGroup(year - 1)}</p>
      )}
      {isOpen && cards(groups.past)}
    </PointedArea>
  );
}
