// The catalogues of the data folder; they are small and part of the first load.
import emphasis from '@data/emphasis.json';
import indicators from '@data/indicators.json';
import industries from '@data/industries.json';
import region from '@data/region.json';
import sources from '@data/sources.json';
import themes from '@data/themes.json';
import units from '@data/units.json';
import { readCatalogue } from '~/model/readPlan';
import { vocabularyOf } from '~/model/vocabulary';

/** Addresses of the plan files by `<year>/<district>`; each is fetched when it is needed. */
export const planFiles = Object.entries(
  import.meta.glob<string>('@data/plans/*/*.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
).map(([file, url]) => {
  const [year = '', district = ''] = file
    .replace(/\.json$/, '')
    .split('/')
    .slice(-2);
  return { year: Number(year), district, url };
});

/** Addresses of the catalogue files by name, for readers who want the data itself. */
export const catalogueFiles = Object.entries(
  import.meta.glob<string>('@data/*.json', { query: '?url', import: 'default', eager: true }),
).map(([file, url]) => ({ name: file.replace(/^.*\/|\.json$/g, ''), url }));

const years = [...new Set(planFiles.map((file) => file.year))].toSorted((a, b) => b - a);

export const catalogue = readCatalogue({
  region,
  indicators,
  industries,
  themes,
  sources,
  emphasis,
  units,
  years,
});

export const vocabulary = vocabularyOf(catalogue, planFiles);
