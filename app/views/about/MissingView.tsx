// Any address that leads nowhere.
import { MissingPlace } from '~/components/MissingPlace';

export function MissingView() {
  return <MissingPlace kind="path" />;
}
