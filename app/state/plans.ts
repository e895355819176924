// The plans: one query a file, never stale, awaited by the route's loader, so that views get them for certain.
import readings from 'virtual:pinyin-readings';
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

let assembled: Atlas | null = null;

/** One atlas for all who ask as long as the plans stay the same: what is prepared from it is prepared once. */
function assemble(results: readonly { readonly data: Plan }[]): Atlas {
  const plans = results.map((result) => result.data);
  const isSame = plans.every((plan, index) => plan === assembled?.plans[index]);
  if (!assembled || !isSame) assembled = { ...catalogue, readings, plans };
  return assembled;
}

/** Everything known, outside a component; null until the plans are here. */
export function atlasAtHand(): Atlas | null {
  return assembled;
}

/** Everything known; the route's loader has awaited the plans, so this never waits. */
export function useAtlas(): Atlas {
  return useSuspenseQueries({ queries: planQueries, combine: assemble });
}
