// The table of contents: every path and its lazily loaded view inside the frame.
import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { Failure } from '~/components/Failure';
import { Frame } from '~/components/Frame';
import { Loading } from '~/components/Loading';
import { RootFailure } from '~/components/RootFailure';
import { qrQuery } from '~/components/qrQuery';
import { searchQuery } from '~/components/searchQuery';
import { shareQuery } from '~/components/shareQuery';
import { indexOf } from '~/model/atlasIndex';
import { placeNames, type PlaceName } from '~/model/place';
import { languages } from '~/model/text';
import { vocabulary } from '~/state/catalogue';
import { loadWords, resolveLanguage } from '~/state/language';
import { atlasAtHand, loadPlans, queryClient } from '~/state/plans';
import { patterns, readLocation } from './paths';

type View = () => Promise<ComponentType>;

const industries: View = async () =>
  (await import('~/views/industries/IndustriesView')).IndustriesView;
const missing: View = async () => (await import('~/views/about/MissingView')).MissingView;

const views: Readonly<Record<PlaceName, View>> = {
  map: async () => (await import('~/views/map/MapView')).MapView,
  compare: async () => (await import('~/views/compare/CompareView')).CompareView,
  industries,
  industry: industries,
  districts: async () => (await import('~/views/district/DistrictsView')).DistrictsView,
  district: async () => (await import('~/views/district/DistrictView')).DistrictView,
  briefing: async () => (await import('~/views/briefing/BriefingView')).BriefingView,
  present: async () => (await import('~/views/present/PresentView')).PresentView,
  notes: async () => (await import('~/views/present/NotesView')).NotesView,
  about: async () => (await import('~/views/about/AboutView')).AboutView,
};

/** Every view is drawn with its plans and words at hand; nothing inside the frame needs a loading branch. */
async function load({ request }: LoaderFunctionArgs): Promise<null> {
  const { selection } = readLocation(new URL(request.url), vocabulary);
  await Promise.all([loadWords(resolveLanguage(selection.language)), loadPlans()]);
  return null;
}

function route(path: string, view: View): RouteObject {
  return { path, caseSensitive: true, lazy: async () => ({ Component: await view() }) };
}

export const routes: RouteObject[] = [
  {
    id: 'frame',
    loader: load,
    Component: Frame,
    HydrateFallback: Loading,
    ErrorBoundary: RootFailure,
    children: [
      {
        // Not on the views' own routes: a lazy route that could not be fetched is left out together
        // with its boundary, and the frame would stay empty (react-router 7.18).
        ErrorBoundary: Failure,
        children: [
          ...placeNames.map((name) => route(patterns[name], views[name])),
          route('*', missing),
        ],
      },
    ],
  },
];

/**
 * Fetches what the reader may open next while the first view is read: every view, the bar chart and
 * the other language. All of it then opens at once, even without a network.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    ...[...Object.values(views), missing].map((view) => view()),
    ...languages.map(loadWords),
    prepareSearch(),
    queryClient.ensureQueryData(shareQuery),
    queryClient.ensureQueryData(qrQuery),
    import('~/charts/TargetBars'),
  ]);
}

/** The search answers within the frame it is opened in when its code and its index are ready before. */
async function prepareSearch(): Promise<void> {
  await queryClient.ensureQueryData(searchQuery);
  const atlas = atlasAtHand();
  if (atlas) indexOf(atlas, vocabulary.defaults.year);
}
