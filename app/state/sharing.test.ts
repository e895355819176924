import { expect, it } from 'vitest';
import { emptyBriefing, type Briefing } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from './catalogue';
import { sharedFrom } from './sharing';

const slide = { exhibit: 'map', address: '/', title: '', note: '' } as const;
const own: Briefing = { ...emptyBriefing, name: 'Talk', slides: [slide] };
const base = vocabulary.defaults;

const origin = 'https://plan-atlas.example';
const lost = { ...slide, address: '/districts/hongdao' };
const talk = '.c_1.t_Talk.y_2025~map~0';

it.each([
  ['the own briefing as its slides', places.briefing, base, own, talk],
  ['no slide that leads nowhere', places.briefing, base, { ...own, slides: [lost, slide] }, talk],
  ['nothing where none leads anywhere', places.briefing, base, { ...own, slides: [lost] }, ''],
  ['an empty briefing as the page', places.briefing, base, emptyBriefing, ''],
  ['a linked briefing', places.briefing, { ...base, slides: 'about' }, own, '.c_1.y_2025~about~0'],
  [
    'a linked briefing without what leads nowhere',
    places.present,
    { ...base, slides: 'districts_hongdao~about.n__12_~!!' },
    own,
    '.c_1.y_2025~about~0',
  ],
  ['another view as it is', places.about, base, own, ''],
] as const)('hands on %s', (_, place, selection, briefing, slides) => {
  const shared = sharedFrom({ place, selection }, briefing, origin);
  expect(shared.selection.slides).toBe(slides);
  expect(shared.place).toBe(slides === talk ? places.present : place);
  expect(shared.isWithoutNotes).toBe(false);
});

it('hands on a briefing with long notes without them, and says so', () => {
  const noted = { ...own, slides: [{ ...slide, note: '讲'.repeat(1000) }] };
  const shared = sharedFrom({ place: places.briefing, selection: base }, noted, origin);
  expect(shared).toMatchObject({ selection: { slides: talk }, isWithoutNotes: true });
});
