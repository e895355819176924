// The line around a district that is pointed at or chosen; drawn over all districts, so that none hides it.
import styles from './AreaOutline.module.css';
import type { AreaView } from './areaView';

interface AreaOutlineProps {
  readonly area: AreaView;
  readonly path: string;
}

/** Nothing where the district is neither. */
export function AreaOutline({ area, path }: AreaOutlineProps) {
  if (!area.isChosen && !area.isPointed) return null;
  const look = area.isChosen ? styles.chosen : styles.pointed;
  return <path className={look} d={path} pointerEvents="none" />;
}
