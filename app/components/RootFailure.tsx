// What stands in place of everything when the first files did not arrive. There may be no words yet,
// nor a sure language, so it speaks every one.
import { languages } from '~/model/text';
import { FailureNotice } from './FailureNotice';

export function RootFailure() {
  return (
    <main>
      <FailureNotice languages={languages} />
    </main>
  );
}
