// What goes on paper in place of the screen; it stands in the document only while the browser prints.
import { useQuery } from '@tanstack/react-query';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { printQuery } from './printQuery';
import { usePageMargin } from './usePageMargin';
import { usePrinting } from './usePrinting';

export function Printed() {
  const isPrinting = usePrinting();
  const print = useQuery(printQuery);
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  usePageMargin('foot', `${words.product} · ${words.edition(say(catalogue.region.name), year)}`);
  return isPrinting && print.data ? <print.data.PrintedPages /> : null;
}
