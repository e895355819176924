// What stands in place of a view that failed; the frame around it keeps working.
import { useLanguage } from '~/state/language';
import { FailureNotice } from './FailureNotice';

export function Failure() {
  const language = useLanguage();
  return <FailureNotice languages={[language]} />;
}
