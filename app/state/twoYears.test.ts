// The same data with a year more: what was made before goes on showing the year it meant.
import { readFileSync } from 'node:fs';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { places } from '~/paths';
import { emptyBriefing } from '~/model/slide';
import type { ReadBriefing } from '~/model/slideCode';

vi.mock('./catalogue', async (original) => {
  const { catalogue, planFiles } = await original<typeof import('./catalogue')>();
  const { vocabularyOf } = await import('~/model/vocabulary');
  const years = [2026, 2025];
  const plans = planFiles.flatMap((plan) => years.map((year) => ({ ...plan, year })));
  const longer = { ...catalogue, years };
  return { catalogue: longer, planFiles: plans, vocabulary: vocabularyOf(longer, plans) };
});

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  // Test files share what they import: none of this data may be left for the next one.
  vi.resetModules();
});

/** Opens the app at an address, from outside unless told otherwise. */
async function visit(address: string, isOurs = false) {
  const { bindRouter, choose } = await import('./navigation');
  const { useLocated } = await import('./selection');
  const router = createMemoryRouter([{ path: '*', element: null }], { initialEntries: [address] });
  bindRouter(router, isOurs);
  const { selection, otherYears } = useLocated.getState();
  const settled = (search: string) =>
    vi.waitFor(() => expect(router.state.location.search).toBe(search));
  return {
    choose,
    settled,
    year: selection.year,
    otherYears,
    now: () => useLocated.getState().otherYears,
  };
}

const addressesOf = ({ briefing }: ReadBriefing) => briefing.slides.map(({ address }) => address);

it.each([
  ['/compare', 2026, [2025]],
  ['/?industry=low-altitude-economy', 2026, [2025]],
  ['/districts/licang?tab=zones&lang=en', 2026, [2025]],
  ['/compare?embed=1', 2026, [2025]],
  ['/compare?year=1999', 2026, [2025]],
  ['/compare?year=2026', 2026, []],
  ['/compare?year=2025', 2025, []],
  ['/', 2026, []],
  ['/?lang=en', 2026, []],
  ['/?from=singlemessage', 2026, []],
  ['/briefing', 2026, []],
  ['/briefing/present?slides=map', 2026, []],
  ['/nowhere', 2026, []],
  ['/districts/atlantis', 2026, []],
])('%s shows %i and offers %j', async (address, year, offered) => {
  expect(await visit(address)).toMatchObject({ year, otherYears: offered });
});

it('a link of our own in a new tab asks nothing', async () => {
  expect(await visit('/compare', true)).toMatchObject({ year: 2026, otherYears: [] });
});

it('the question outlives the tidying of the address, and ends with the next choice', async () => {
  const { choose, settled, now } = await visit('/compare?chart=ruler&year=1999');
  await settled('');
  expect(now()).toEqual([2025]);
  choose({ chart: 'bar' });
  await settled('?chart=bar');
  expect(now()).toEqual([]);
});

it('what is handed on says its year, the address bar only another than the newest', async () => {
  const { addressOf, linkAddressOf } = await import('./navigation');
  const { vocabulary } = await import('./catalogue');
  const { defaults } = vocabulary;
  expect(addressOf(places.compare, defaults)).toBe('/compare');
  expect(linkAddressOf(places.compare, defaults)).toBe('/compare?year=2026');
  const before = { ...defaults, year: 2025 };
  expect(addressOf(places.compare, before)).toBe('/compare?year=2025');
  expect(linkAddressOf(places.compare, before)).toBe('/compare?year=2025');
});

it.each([
  ['map~compare.chart_bar', ['/?year=2025', '/compare?chart=bar&year=2025']],
  ['.y_2026~map~compare', ['/?year=2026', '/compare?year=2026']],
  ['.y_2026~map~compare.year_2025', ['/?year=2026', '/compare?year=2025']],
  ['map.year_2026~compare', ['/?year=2026', '/compare?year=2025']],
])('the slides of the code %s are %j', async (code, addresses) => {
  const { briefingOf, codeOf } = await import('./slides');
  const read = briefingOf(code);
  expect(addressesOf(read)).toEqual(addresses);
  const again = codeOf(read.briefing);
  expect(addressesOf(briefingOf(again))).toEqual(addresses);
});

it('a slide added now says the newest year, and one kept before said none and means its own', async () => {
  const slide = { exhibit: 'map', address: '/?layer=industry', title: 'Old', note: '', id: 'a' };
  const state = { name: '', minutes: null, slides: [slide] };
  vi.stubGlobal('localStorage', {
    getItem: () => JSON.stringify({ state, version: 1 }),
    setItem: () => {},
  });
  const { addSlide, useBriefing } = await import('./briefing');
  const { slideOf, codeOf } = await import('./slides');
  const { vocabulary } = await import('./catalogue');
  const { id: _, ...added } = addSlide(slideOf('map', places.map, vocabulary.defaults));
  expect(added.address).toBe('/?year=2026');
  const { slides } = useBriefing.getState();
  expect(slides.map(({ address }) => address)).toEqual([
    '/?layer=industry&year=2025',
    '/?year=2026',
  ]);
  expect(codeOf({ ...state, slides })).toBe('.c_2.y_2025~map.layer_industry.t_Old~map.year_2026~0');
});

it('a file from before is of the year it was saved in', async () => {
  const { readSlides } = await import('~/model/readSlides');
  const { checkOwn } = await import('./slideCheck');
  const { slides } = readSlides({
    slides: [
      { exhibit: 'map', address: '/' },
      { exhibit: 'map', address: '/?year=2026' },
    ],
  });
  const { briefing } = checkOwn({ ...emptyBriefing, slides });
  expect(briefing.slides.map(({ address }) => address)).toEqual(['/?year=2025', '/?year=2026']);
});

it('a briefing is handed on with the year of its slides', async () => {
  const { briefingLink } = await import('./briefingAddress');
  const { briefingOf } = await import('./slides');
  const { briefing } = briefingOf('map~compare');
  expect(briefingLink(briefing, 'https://plan.atlas')).toBe(
    'https://plan.atlas/briefing/present?year=2025&slides=.c_2.y_2025~map~compare~0',
  );
});

const frozen: readonly { readonly link: string; readonly year: number }[] = JSON.parse(
  readFileSync('e2e/links.json', 'utf8'),
);

/** The value of `slides` in a link; '' for none. */
const codeIn = (link: string) =>
  new URL(link, 'https://plan.atlas').searchParams.get('slides') ?? '';
// The front page, the own briefing and the method are of no year: they show what there is now.
const ofNow = ['/', '/briefing', '/about'];

it.each(frozen.filter(({ link }) => codeIn(link) !== ''))(
  'the slides of the frozen link $link are of $year',
  async ({ link, year }) => {
    const { briefingOf } = await import('./slides');
    const addresses = addressesOf(briefingOf(codeIn(link)));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.includes(`year=${year}`))).toEqual([]);
  },
);

it.each(frozen.filter(({ link }) => codeIn(link) === '' && !ofNow.includes(link)))(
  'the frozen link $link shows $year, or offers it',
  async ({ link, year }) => {
    const shown = await visit(link);
    expect([shown.year, ...shown.otherYears]).toContain(year);
  },
);
