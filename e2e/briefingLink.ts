// A briefing of ten slides as a link, which shows every exhibit; other tests present, print and export it too.

/** The slides as the address holds them; the ninth draws what the first column of the matrix leads to. */
const slides = [
  'map',
  'map.industry_low-altitude-economy.layer_industry.t_Low altitude.n_Say who backs it and how',
  'map.e_ruler.indicator_gdp-growth',
  'compare',
  'compare.chart_bar.indicator_retail-sales-growth',
  'compare.districts_licang,laoshan.chart_table',
  'industries',
  'industries_low-altitude-economy',
  'districts_licang',
  'industries_green-energy.e_commitments',
];

/** Two more, for what ten have no room for. */
const others = ['districts', 'about'];

/** How many slides the briefing has. */
export const slideCount = slides.length;

function linkOf(pieces: readonly string[], name: string): string {
  return `.t_${name}.m_10~${pieces.join('~')}`.replaceAll(' ', '+').replaceAll('~', '~');
}

/** The value of `slides`. */
export const briefingCode = linkOf(slides, 'Ten views');

/** Where the briefing is presented. */
export const presentLink = `/briefing/present?slides=${briefingCode}`;

/** Every exhibit there is, in twelve slides. */
export const everyExhibitLink = `/briefing/present?slides=${linkOf([...slides, ...others], 'Every exhibit')}`;
