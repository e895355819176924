// The small map in a figure of one district: where it lies, which others have a plan.
import geometry from 'virtual:region-geometry';
import { useId } from 'react';
import { Hatch } from '~/charts/Hatch';
import { LocatorShape, type LocatorKind } from '~/charts/LocatorShape';
import { districtsInOrder, planOf } from '~/model/atlas';
import { extentOf } from '~/model/geometryExtent';
import type { Box } from '~/model/geometryShape';
import { DistrictButton } from './DistrictButton';
import type { FigureProps } from './exhibit';
import styles from './LocatorPicture.module.css';

const extent = extentOf(geometry.districts);

/** Width of the drawn region to its height. */
export const locatorShape = extent.width / extent.height;

interface LocatorPictureProps {
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
  readonly districtId: string | null;
  readonly box: Box;
}

export function LocatorPicture({ figure, districtId, box }: LocatorPictureProps) {
  const { telling, type, handlers } = figure;
  const { atlas, selection, language } = telling;
  const hatchId = useId();
  const units = Math.max(extent.width / box.width, extent.height / box.height);
  const kindOf = (id: string): LocatorKind => {
    if (id === districtId) return 'here';
    return planOf(atlas, id, selection.year) ? 'plan' : 'missing';
  };
  const pointed = geometry.districts.find(({ id }) => id === handlers?.pointed);
  return (
    <svg {...box} viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}>
      <Hatch id={hatchId} units={(units * type) / 14} />
      {districtsInOrder(atlas).map(({ id, name }) => {
        const shape = geometry.districts.find((one) => one.id === id);
        if (!shape) return null;
        return (
          <DistrictButton key={id} id={id} label={name[language]} box={null} handlers={handlers}>
            <LocatorShape kind={kindOf(id)} path={shape.path} hatchId={hatchId} />
          </DistrictButton>
        );
      })}
      {pointed && <path className={styles.pointed} d={pointed.path} pointerEvents="none" />}
    </svg>
  );
}
