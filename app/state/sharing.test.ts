import { expect, it } from 'vitest';
import { emptyBriefing, type Briefing } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from './catalogue';
import { sharedFrom } from './sharing';

const slide = { exhibit: 'map', address: '/', title: '', note: '' } as const;
const own: Briefing = { ...emptyBriefing, name: 'Talk', slides: [slide] };
const base = vocabulary.defaults;

it.each([
  ['the own briefing as its slides', places.briefing, base, own, '.t_Talk.y_2025~map'],
  ['an empty briefing as the page', places.briefing, base, emptyBriefing, ''],
  ['a linked briefing as it came', places.briefing, { ...base, slides: 'about' }, own, 'about'],
  ['another view as it is', places.about, base, own, ''],
] as const)('hands on %s', (_, place, selection, briefing, slides) => {
  const shared = sharedFrom({ place, selection }, briefing);
  expect(shared.selection.slides).toBe(slides);
  expect(shared.place).toBe(slides === '.t_Talk.y_2025~map' ? places.present : place);
});
