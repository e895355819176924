// Fetches the search once: on idle, or when it is first wanted.
import { queryOptions } from '@tanstack/react-query';
import { languages } from '~/model/text';
import { loadWords } from '~/state/language';

/** The palette, and the words of every language, as names are found in all of them. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async () => {
    const [{ SearchPalette }] = await Promise.all([
      import('./SearchPalette'),
      ...languages.map(loadWords),
    ]);
    return { SearchPalette };
  },
});
