// The table of contents: every path and its lazily loaded view inside the frame.
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { Failure } from '~/components/Failure';
import { Frame } from '~/components/Frame';
import { Loading } from '~/components/Loading';
import { parseAddress } from '~/model/address';
import { placeOf } from '~/model/place';
import { vocabulary } from '~/state/catalogue';
import { loadWords, resolveLanguage } from '~/state/language';
import { loadPlans } from '~/state/plans';
import { patterns } from './paths';

/** Every view is drawn with its plans and words at hand; nothing inside the frame needs a loading branch. */
async function load({ request }: LoaderFunctionArgs): Promise<null> {
  const { pathname, search } = new URL(request.url);
  const { selection } = parseAddress(search, placeOf(pathname), vocabulary);
  await Promise.all([loadWords(resolveLanguage(selection.language)), loadPlans()]);
  return null;
}

const views: readonly RouteObject[] = [
  {
    path: patterns.map,
    lazy: async () => ({ Component: (await import('~/views/map/MapView')).MapView }),
  },
  {
    path: patterns.compare,
    lazy: async () => ({ Component: (await import('~/views/compare/CompareView')).CompareView }),
  },
  {
    path: patterns.industries,
    lazy: async () => ({
      Component: (await import('~/views/industries/IndustriesView')).IndustriesView,
    }),
  },
  {
    path: patterns.industry,
    lazy: async () => ({
      Component: (await import('~/views/industries/IndustriesView')).IndustriesView,
    }),
  },
  {
    path: patterns.districts,
    lazy: async () => ({
      Component: (await import('~/views/district/DistrictsView')).DistrictsView,
    }),
  },
  {
    path: patterns.district,
    lazy: async () => ({ Component: (await import('~/views/district/DistrictView')).DistrictView }),
  },
  {
    path: patterns.briefing,
    lazy: async () => ({ Component: (await import('~/views/briefing/BriefingView')).BriefingView }),
  },
  {
    path: patterns.present,
    lazy: async () => ({ Component: (await import('~/views/briefing/BriefingView')).BriefingView }),
  },
  {
    path: patterns.about,
    lazy: async () => ({ Component: (await import('~/views/about/AboutView')).AboutView }),
  },
  {
    path: '*',
    lazy: async () => ({ Component: (await import('~/views/about/MissingView')).MissingView }),
  },
];

export const routes: RouteObject[] = [
  {
    id: 'frame',
    loader: load,
    Component: Frame,
    HydrateFallback: Loading,
    ErrorBoundary: Failure,
    children: views.map((view) => ({ ...view, ErrorBoundary: Failure })),
  },
];
