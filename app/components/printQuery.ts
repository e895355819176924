// The code of printed pages, fetched as soon as the first view is drawn: the browser does not wait for it when it prints.
import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '~/state/plans';
import { qrQuery } from './qrQuery';

export const printQuery = queryOptions({
  queryKey: ['print'],
  queryFn: async () => {
    // A code that cannot be had is told in its place; the pages are printed all the same.
    const [{ PrintedPages }] = await Promise.all([
      import('./PrintedPages'),
      queryClient.prefetchQuery(qrQuery),
    ]);
    return { PrintedPages };
  },
});
