// Briefings as links: ten slides of different exhibits, and one that shows every exhibit there is.

const slides = [
  'map',
  'map.industry_low-altitude-economy.layer_industry',
  'map.indicator_gdp-growth.e_ruler.n_Say+what+at+least+means',
  'compare',
  'compare.indicator_retail-sales-growth.chart_bar',
  'compare.districts_laoshan,licang.chart_table.t_Two+districts',
  'industries',
  'industries_low-altitude-economy',
  'districts_licang',
  'industries_green-energy.e_commitments',
];

/** How many slides the briefing has. */
export const slideCount = slides.length;

/** The value of `slides`: a name, ten planned minutes, the slides. */
export const briefingCode = ['.t_Ten+views.m_10', ...slides].join('~');

/** Every exhibit, for tests that go through them all. */
export const everyExhibitCode = ['.t_Every+exhibit', ...slides, 'districts', 'about'].join('~');

/** Where a briefing is presented. */
export function presentLink(code: string, slide = 1): string {
  return `/briefing/present?slides=${code}${slide === 1 ? '' : `&slide=${slide}`}`;
}
