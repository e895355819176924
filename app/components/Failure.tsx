// What stands in place of a view that failed; the frame around it keeps working.
import { useRouteError } from 'react-router';
import { useLanguage, useWords } from '~/state/language';
export function Failure() {
  const error = useRouteError();
  const words = useWords();
  useLanguage();
  return (
    <div role="alert">
      {words.failure.title}
      <pre>{String(error)}</pre>
    </div>
  );
}
