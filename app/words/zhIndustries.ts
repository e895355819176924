// Chinese wording of the pages of industries.
import type { Count } from '~/model/matching';

export const zhIndustries = {
  title: (industries: number, districts: number) => `${districts} 个区市提出 ${industries} 个产业`,
  subtitle:
    '每一类中，提出的区市最多的在前。点开一个产业，看各区市用什么词、说了什么、出处在哪里。',
  districts: (count: number) => `${count} 个区市`,
  commitments: (count: number) => `${count} 条举措`,
  columns: { districts: '区市', commitments: '举措' },
  none: '符合筛选的举措都没有提到产业',
  leftOut: (count: number) => `另有 ${count} 个产业没有符合筛选的举措。`,
  heading: (count: Count) =>
    count.districts === 0
      ? '没有符合筛选的举措'
      : `${count.districts} 个区市提出，${count.commitments} 条举措`,
  aliases: '又作',
  near: '相近',
  others: '其余区市',
  doesNotName: '未提及',
  isUnmatched: '提及，但不符合筛选',
  breadcrumb: '位置',
  map: (name: string) => `${name}：各区市用词力度`,
  facts: {
    districts: '区市提出',
    commitments: '举措',
    numbers: '目标与数字',
    zones: '功能区与园区',
    projects: '项目',
  },
  ofDistricts: (count: number, all: number) => `${count}/${all}`,
  links: { map: '在地图上看', matrix: '在矩阵中看', compare: '对比相关目标' },
  districtsNote: '用词最重的在前；先列原文动词，色块深浅是力度。',
  numbersNote: '提到该产业的举措所带的目标、规模与文字表述。',
  alsoNames: (names: string) => `同一举措还提到：${names}`,
  directions: '以此为方向的功能区',
  directionsBeside: (names: string) => `另有方向：${names}`,
  directionAlone: '唯一方向',
  sites: '相关举措所在的功能区',
  parks: '园区',
  related: '相关产业',
  relatedNote: '与该产业出现在同一条举措里。',
  relatedIn: (commitments: number) => `同列 ${commitments} 条`,
  nearTitle: '相近方向',
  nearNote: '没有提到该产业的区市，提到了下列相近产业。相近关系由产业目录人工列定。',
  nearCatalogue: '目录中的相近产业',
  previous: (name: string) => `上一个产业：${name}`,
  next: (name: string) => `下一个产业：${name}`,
  neighbours: '前后产业',
  contrast: {
    within: '筛选范围内：',
    uncovered: '所选区市不在本期出处中',
    nobody: (name: string, asked: number) =>
      asked === 1 ? `这个区市的举措没有提到${name}` : `${asked} 个区市的举措都没有提到${name}`,
    unmatched: (name: string) => `符合筛选的举措没有提到${name}`,
    alone: (district: string, name: string, isOnly: boolean) =>
      `${isOnly ? '只有' : ''}${district}提出${name}`,
    aloneVerbs: (verbs: string, level: string) =>
      verbs === level ? `用词为“${verbs}”` : `用词为“${verbs}”（力度：${level}）`,
    aloneCount: (count: number) => `共 ${count} 条举措`,
    aloneNumbers: (count: number) => (count === 0 ? '没有给出数字' : `给出 ${count} 个数字`),
    aloneZones: (count: number) => `列为 ${count} 个功能区的方向`,
    aloneTracks: (tracks: string) => `提到的细分方向：${tracks}`,
    strongest: (districts: string, _count: number, verbs: string) =>
      `${districts}用词最重（${verbs}）`,
    sameStrength: (districts: string, verbs: string) => `${districts}用词力度相同（${verbs}）`,
    most: (districts: string, holders: number, count: number) =>
      `${districts}举措最多（${holders === 1 ? '' : '各 '}${count} 条）`,
    alsoMost: (holders: number, count: number) =>
      `举措也最多（${holders === 1 ? '' : '各 '}${count} 条）`,
    sameCount: (count: number) => `举措各 ${count} 条`,
    noNumbers: '都没有给出数字',
    onlyNumbers: (district: string, count: number) => `只有${district}给出数字（${count} 个）`,
    numbers: (shares: string) => `给出数字的有${shares}`,
    share: (district: string, count: number) => `${district}（${count} 个）`,
    onlyZone: (district: string, count: number) =>
      `只有${district}把它列为${count === 1 ? '' : ` ${count} 个`}功能区的方向`,
    zones: (shares: string) => `把它列为功能区方向的有${shares}`,
    ownTracks: (shares: string) => `只有一个区市提到的细分方向：${shares}`,
    track: (name: string) => name,
    tracksOf: (district: string, tracks: string) => `${district}的${tracks}`,
    tracksAndMore: (tracks: string, count: number) => `${tracks}等 ${count} 项`,
  },
};
