// Industries by who backs them: all of them by districts, or one in full.
import { MissingPlace } from '~/components/MissingPlace';
import { byId } from '~/model/atlas';
import { catalogue } from '~/state/catalogue';
import { useLocated } from '~/state/selection';
import { IndustryPage } from './IndustryPage';
import { MatrixView } from './MatrixView';

export function IndustriesView() {
  const place = useLocated((located) => located.place);
  if (place.name !== 'industry') return <MatrixView />;
  const industry = byId(catalogue.industries, place.id);
  return industry ? <IndustryPage industry={industry} /> : <MissingPlace kind="industry" />;
}
