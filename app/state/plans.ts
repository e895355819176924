// The plans: one query a file, never stale, awaited by the route's loader, so that views get them for certain.
import { QueryClient, queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import type { Atlas } from '~/model/atlas';
import type { Plan } from '~/model/plan';
import { readPlan } from '~/model/readPlan';
import { catalogue, planFiles } from './catalogue';

export const queryClient = new QueryClient({
  // Without a network a fetch should fail and say so, rather than wait for the browser to be online.
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 },
  },
});

const planQueries = planFiles.map(({ year, district, url }) =>
  queryOptions({
    queryKey: ['plan', year, district],
    queryFn: async ({ signal }) => {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${district} ${year}: HTTP ${response.status}`);
      return readPlan(await response.json());
    },
  }),
);

/** Fetches every plan that is not in memory yet. */
export async function loadPlans(): Promise<void> {
  await Promise.all(planQueries.map((query) => queryClient.ensureQueryData(query)));
}

/** The query cache keeps this function's answer as long as the plans stay the same. */
function assemble(results: readonly { readonly data: Plan }[]): Atlas {
  return { ...catalogue, plans: results.map((result) => result.data) };
}

/** Everything known; the route's loader has awaited the plans, so this never waits. */
export function useAtlas(): Atlas {
  return useSuspenseQueries({ queries: planQueries, combine: assemble });
}
