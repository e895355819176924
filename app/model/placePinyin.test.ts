// Names of districts are found by the pinyin people say, whatever the converter makes of their characters.
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { checkData } from './checkData';
import { newLines } from './dataEdits';
import { syllablesOf } from './pinyin';
import { collectReadings, namesOfRegion } from './pinyinReadings';
import { placeReadings } from './placePinyin';
import { sampleAtlas, sampleFiles } from './sampleAtlas';
import { text } from './sampleParts';
import { search } from './search';
import { documentsOf } from './searchDocuments';
import { buildIndex } from './searchIndex';

const plainly = (name: string) =>
  pinyin(name, { toneType: 'none', type: 'array', v: true }).join(' ');

/** A city of districts that bear some names. */
function cityOf(names: readonly (readonly [name: string, fullName: string, pinyin?: string])[]) {
  const { region } = sampleAtlas();
  const districts = names.map(([zh, whole, own], index) => ({
    id: `district-${index}`,
    code: `1000${index}`,
    name: text(zh, `Place ${index}`),
    fullName: text(whole, `Place ${index} District`),
    ...(own !== undefined && { pinyin: own }),
    order: index,
    tile: [index, 0] satisfies [number, number],
  }));
  return { ...region, districts };
}

function finder(region: ReturnType<typeof cityOf>) {
  const statements = region.districts.map(
    ({ fullName }) => `推进${fullName.zh}建设，都要单独什么的`,
  );
  const readings = collectReadings(statements, namesOfRegion(region));
  const atlas = sampleAtlas({ region, plans: [], readings });
  const index = buildIndex(documentsOf(atlas, 2025), readings);
  const find = (query: string) =>
    search(index, query).groups.flatMap(({ hits }) => hits.map(({ document }) => document.key));
  return { readings, find };
}

/** 县 stays in names of two characters. */
const known = Object.entries(placeReadings);
const city = cityOf(known.map(([name]) => [name, /[县旗]$/.test(name) ? name : `${name}区`]));
const { find, readings } = finder(city);

describe.each(known.map(([name, reading], index) => ({ name, reading, index })))(
  '$name, read $reading',
  ({ name, reading, index }) => {
    it('is read otherwise by the plain converter, alone or with what kind of place it is', () => {
      const alone = plainly(name);
      const whole = [`${name}区`, `${name}县`, `${name}市`].map((one) =>
        plainly(one).split(' ').slice(0, -1).join(' '),
      );
      expect([alone, ...whole].some((one) => one !== reading)).toBe(true);
    });

    it('is found by pinyin, initials, and with 区, 县 or 市 behind', () => {
      const key = `district:district-${index}`;
      const letters = reading.replaceAll(' ', '');
      const initials = reading
        .split(' ')
        .map((one) => one[0])
        .join('');
      const end = /[县旗]$/.test(name) ? ['', ''] : ['qu', 'q'];
      // The search takes no single letter for a word: a tu shi.
      const spaced = /\b[a-z]\b/.test(reading) ? letters : reading;
      for (const query of [letters, spaced, `${letters}${end[0]}`, `${initials}${end[1]}`, name]) {
        expect([query, find(query)]).toEqual([query, expect.arrayContaining([key])]);
      }
      expect(find(letters)[0]).toBe(key);
    });
  },
);

// prettier-ignore
it.each([
  ['成都市', 'cheng du shi'], ['都江堰市', 'du jiang yan shi'], ['长子县', 'zhang zi xian'], ['大城县', 'dai cheng xian'], ['六安市', 'lu an shi'], ['枞阳县', 'zong yang xian'], ['番禺区', 'pan yu qu'], ['铅山县', 'yan shan xian'],
  ['东阿县', 'dong e xian'], ['蚌埠市', 'beng bu shi'], ['犍为县', 'qian wei xian'], ['荥阳市', 'xing yang shi'], ['荥经县', 'ying jing xian'], ['渑池县', 'mian chi xian'], ['盱眙县', 'xu yi xian'], ['亳州市', 'bo zhou shi'],
  ['莘县', 'shen xian'], ['任城区', 'ren cheng qu'], ['尉氏县', 'wei shi xian'], ['台州市', 'tai zhou shi'], ['丽水市', 'li shui shi'], ['柞水县', 'zha shui xian'], ['句容市', 'ju rong shi'], ['繁昌区', 'fan chang qu'], ['乐平市', 'le ping shi'],
  ['昌乐县', 'chang le xian'], ['宿松县', 'su song xian'], ['会昌县', 'hui chang xian'], ['覃塘区', 'qin tang qu'], ['龙圩区', 'long xu qu'], ['中牟县', 'zhong mu xian'], ['泊头市', 'bo tou shi'], ['秭归县', 'zi gui xian'],
  ['武汉市黄陂区', 'wu han shi huang pi qu'], ['都安瑶族自治县', 'du an yao zu zi zhi xian'], ['三都水族自治县', 'san du shui zu zi zhi xian'], ['塔什库尔干塔吉克自治县', 'ta shi ku er gan ta ji ke zi zhi xian'], ['喀什地区', 'ka shi di qu'], ['西海岸新区（黄陂区）', 'xi hai an xin qu huang pi qu'],
  ['六合彩园区', 'liu he cai yuan qu'], ['单县路街道', 'dan xian lu jie dao'],
])('the name %s is read %s', (name, reading) => {
  const [own] = namesOfRegion({ name: { zh: name } }).filter((one) => one.text === name);
  expect(own?.syllables.filter(Boolean).join(' ')).toBe(reading);
});

it('leaves statements as they were', () => {
  const sentence = '都要单独什么的';
  const before = syllablesOf(collectReadings([sentence]), sentence);
  expect(before).toEqual('dou yao dan du shen me de'.split(' '));
  expect(syllablesOf(readings, sentence)).toEqual(before);
});

it('reads a name as the region says', () => {
  const own = finder(
    cityOf([
      ['召陵', '召陵区', 'shao ling'],
      ['绿园', '绿园区', 'lü yuan'],
      ['北区', '北区'],
    ]),
  );
  expect(own.find('shaoling')).toContain('district:district-0');
  expect(own.find('slq')).toContain('district:district-0');
  expect(own.find('lvyuan')).toContain('district:district-1');
});

it.each([
  ['huangpi', 'districts[0].pinyin', 'has 1 syllables, south区 has 6 characters'],
  ['Huang Pí', 'districts[0].pinyin', 'syllables without tones'],
  [['huang'], 'districts[0].pinyin', 'text in quotation marks'],
])('refuses %j as a reading', (value, path, gist) => {
  const lines = newLines(sampleFiles(), [['region.json', path, value]]);
  expect(lines).toContainEqual(expect.stringContaining(gist));
});

it('takes a reading that fits, and none', () => {
  const region = cityOf([
    ['黄陂', '黄陂区', 'huang pi'],
    ['北区', '北区'],
  ]);
  const files = { ...sampleFiles(), 'data/region.json': { ...region, pinyin: 'he cheng' } };
  const faults = checkData(files).filter(({ path }) => path.includes('pinyin'));
  expect(faults).toEqual([]);
});
