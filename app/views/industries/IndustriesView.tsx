// Industries by who backs them: the list of all, or one in full.
import { MissingPlace } from '~/components/MissingPlace';
import { byId } from '~/model/atlas';
import { catalogue } from '~/state/catalogue';
import { useLocated } from '~/state/selection';
import { IndustryList } from './IndustryList';
import { IndustryPage } from './IndustryPage';

export function IndustriesView() {
  const place = useLocated((located) => located.place);
  if (place.name !== 'industry') return <IndustryList />;
  const industry = byId(catalogue.industries, place.id);
  return industry ? <IndustryPage industry={industry} /> : <MissingPlace kind="industry" />;
}
