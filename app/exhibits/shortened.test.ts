import { expect, it } from 'vitest';
import { shortened } from './shortened';

it.each([
  ['大力发展低空经济', '大力发展低空经济'],
  // Cut before "吸引", it would say around what and not what is done.
  [
    '创新创业活力区围绕科技服务、总部经济、现代商贸和新一代信息技术，吸引优质企业与研发机构',
    '创新创业活力区围绕科技服务、总部经济、现代商贸和新一代信息技术，吸引优质企业与研发机构',
  ],
  [
    '突破绿色能源、生命健康和低空经济等赛道，各重点赛道引进引领性项目不少于2个、集聚上下游企业10家',
    '突破绿色能源、生命健康和低空经济等赛道',
  ],
  [
    '以“一个很长很长的名字，分成两半”为抓手，推进这个地方的各项建设以及其他许多许多事情的开展和落实',
    '以“一个很长很长的名字，分成两半”为抓手',
  ],
  [
    '建设一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六里2500家以上企业的园区',
    '建设一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六里…',
  ],
])('cuts %s', (text, short) => {
  expect(shortened(text, 'zh')).toBe(short);
});

it.each([
  ['Bring in at least 2,500 firms', 'Bring in at least 2,500 firms'],
  [
    'Concentrate on breakthroughs in graphite materials, equipment manufacturing, the low-altitude economy and farm-produce processing',
    'Concentrate on breakthroughs in graphite materials, equipment manufacturing, the low-altitude economy…',
  ],
  [
    'Focus on new-type energy storage, perovskite, solid-state batteries and similar tracks, gathering 10 benchmark enterprises there',
    'Focus on new-type energy storage, perovskite, solid-state batteries and similar tracks…',
  ],
  [
    'The Qingdao innovation and entrepreneurship zone draws good firms and R&D institutions in science and technology services',
    'The Qingdao innovation and entrepreneurship zone draws good firms and R&D institutions in science…',
  ],
  [
    'Break through in green energy, life and health and other tracks; in each priority track bring in at least 2 leading projects',
    'Break through in green energy, life and health and other tracks',
  ],
])('cuts %s', (text, short) => {
  expect(shortened(text, 'en')).toBe(short);
});
