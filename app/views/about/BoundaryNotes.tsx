// Where the base map comes from, and what it may not be used for.
import { useSay } from '~/state/language';
import { catalogue } from '~/state/catalogue';

export function BoundaryNotes() {
  const say = useSay();
  const { source, note } = catalogue.region.boundaries;
  return (
    <>
      <p>{say(source)}</p>
      <p>{say(note)}</p>
    </>
  );
}
