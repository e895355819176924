// Fetches the contents of the window of sharing once: on idle, or when it is first opened.
import { queryOptions } from '@tanstack/react-query';

export const shareQuery = queryOptions({
  queryKey: ['share'],
  queryFn: () => import('./SharePanel'),
});
