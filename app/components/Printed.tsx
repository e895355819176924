// What goes on paper in place of the screen; it stands in the document only while the browser prints.
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { printQuery } from './printQuery';
import { usePrinting } from './usePrinting';

export function Printed() {
  const isPrinting = usePrinting();
  const print = useQuery(printQuery);
  useRunningFoot();
  return isPrinting && print.data ? <print.data.PrintedPages /> : null;
}

/** Product and edition at the foot of every page, where `@page` in base.css can reach them. */
function useRunningFoot(): void {
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const foot = `${words.product} · ${words.edition(say(catalogue.region.name), year)}`;
  // The margins of a page belong to no element of React's; they inherit from the root.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--running-foot', JSON.stringify(foot));
  }, [foot]);
}
