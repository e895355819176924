// One district in full; one without a plan says what is missing, one that does not exist offers the nearest.
import { MissingPlace } from '~/components/MissingPlace';
import { byId } from '~/model/atlas';
import { districtFacts } from '~/model/districtFacts';
import { useAtlas } from '~/state/plans';
import { useLocated, useSelection } from '~/state/selection';
import { DistrictHeader } from './DistrictHeader';
import { DistrictHeadlines } from './DistrictHeadlines';
import { DistrictSections } from './DistrictSections';
import styles from './DistrictView.module.css';
import { DistrictWithoutPlan } from './DistrictWithoutPlan';
import { DistrictNeighbours } from './DistrictNeighbours';

export function DistrictView() {
  const atlas = useAtlas();
  const selection = useSelection();
  const id = useLocated(({ place }) => place.id);
  const district = byId(atlas.region.districts, id);
  if (!district) return <MissingPlace kind="district" />;
  const facts = districtFacts(atlas, selection, district);
  return (
    <article className={styles.page}>
      {facts ? (
        <>
          <DistrictHeader district={district}>
            <DistrictHeadlines facts={facts} />
          </DistrictHeader>
          <DistrictSections facts={facts} />
        </>
      ) : (
        <DistrictHeader district={district}>
          <DistrictWithoutPlan district={district} />
        </DistrictHeader>
      )}
      <DistrictNeighbours district={district} />
    </article>
  );
}
