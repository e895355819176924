// The picture itself with its two switches and its legend.
import geometry from 'virtual:region-geometry';
import { RegionMap } from '~/charts/RegionMap';
import { ExhibitActions } from '~/components/ExhibitActions';
import { mapPicture } from '~/model/mapAreas';
import { geometries, layers } from '~/model/selection';
import { places } from '~/paths';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { addressOf, choose, open, toggled } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { pointAt } from '~/state/pointed';
import { useLocated, useSelection } from '~/state/selection';
import { Segmented } from '~/ui/Segmented';
import { DistrictCard } from './DistrictCard';
import { MapLegend } from './MapLegend';
import styles from './MapPanel.module.css';
import { useAreaViews } from './useAreaViews';

const handlers = {
  onPoint: pointAt,
  onChoose: (id: string, isAdded: boolean) => {
    const { districts } = useLocated.getState().selection;
    const isOnly = districts.length === 1 && districts[0] === id;
    choose({ districts: isAdded ? toggled(districts, id) : isOnly ? [] : [id] });
  },
  addressOf: (id: string) => addressOf(places.district(id), opened()),
  onOpen: (id: string) => open(places.district(id), opened()),
};

/** The page of a district is not narrowed by those chosen on the map. */
function opened() {
  return { ...useLocated.getState().selection, districts: [] };
}

export function MapPanel() {
  const words = useWords();
  const say = useSay();
  const atlas = useAtlas();
  const selection = useSelection();
  const picture = mapPicture(atlas, selection);
  const areas = useAreaViews(picture);
  return (
    <div className={styles.panel}>
      <div className={styles.picture}>
        <RegionMap
          geometry={geometry}
          form={selection.geometry}
          areas={areas}
          label={`${words.map.label(say(catalogue.region.name))}${words.pause}${words.map.hint}`}
          insetLabel={say(catalogue.region.inset.name)}
          handlers={handlers}
        />
      </div>
      <div className={styles.switches}>
        <Segmented
          label={words.map.layerLabel}
          options={layers.map((value) => ({ value, name: words.map.layers[value] }))}
          value={selection.layer}
          onSelect={(layer) => choose({ layer })}
        />
        <Segmented
          label={words.map.geometryLabel}
          options={geometries.map((value) => ({ value, name: words.map.geometries[value] }))}
          value={selection.geometry}
          onSelect={(value) => choose({ geometry: value })}
        />
      </div>
      <div className={styles.notes}>
        <div className={styles.actions}>
          <ExhibitActions exhibit="map" />
        </div>
        <MapLegend picture={picture} />
        <DistrictCard />
      </div>
    </div>
  );
}
