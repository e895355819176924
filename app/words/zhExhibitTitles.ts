// Chinese wording of the titles of exhibits: what is so, counted, without praise or blame.

/** 甲、乙和丙 */
const listOf = (names: readonly string[]) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join('、')}和${names.slice(-1).join('')}`;

export const zhExhibitTitles = {
  indicator: (name: string, phrase: string) => `${name}：${phrase}`,
  /** How the districts stand on one indicator; follows its name. */
  standing: {
    uncovered: '所选区市本期未报道',
    nobody: (asked: number) => (asked === 1 ? '该区市的计划未载' : `${asked} 个区市的计划都未载`),
    pastOnly: (year: number) => `只有 ${year} 年的数`,
    single: (district: string, value: string, isAmongChosen: boolean) =>
      `${isAmongChosen ? '所选区市中' : ''}只有${district}提出（${value}）`,
    districts: (count: number) => `${count} 个区市`,
    same: (count: number, value: string) => `${count} 个区市同为 ${value}`,
    sameNumber: (count: number, values: string) => `${count} 个区市数值相同，符号不同（${values}）`,
    ends: (high: string, highValue: string, low: string, lowValue: string) =>
      `${high}最高（${highValue}），${low}最低（${lowValue}）`,
    highest: (high: string, value: string) => `${high}最高（${value}）`,
    amongBasis: (count: number, phrase: string) => `同口径的 ${count} 个区市中，${phrase}`,
    amongNumbers: (count: number, phrase: string) => `给出数字的 ${count} 个区市中，${phrase}`,
    onBasis: (phrase: string) => `同口径的 ${phrase}`,
    inNumbers: (phrase: string) => `给出数字的 ${phrase}`,
    sameWording: (count: number, wording: string) => `${count} 个区市同为“${wording}”`,
    pair: (one: string, other: string) => `${one}，${other}`,
    figure: (district: string, value: string) => `${district} ${value}`,
    wording: (district: string, wording: string) => `${district}“${wording}”`,
    ownBases: (phrase: string) => `${phrase}，口径不一`,
    worded: (count: number) => `${count} 个区市都是文字表述`,
    bases: (count: number) => `${count} 个区市提出，口径不一`,
    numbered: (count: number, numbers: number) => `${count} 个区市提出，其中 ${numbers} 个给出数字`,
  },
  industries: {
    either: (names: readonly string[]) => names.join('或'),
    every: (names: readonly string[]) => listOf(names),
    anyOf: (count: number) => `所选 ${count} 个产业中的至少一个`,
    allOf: (count: number) => `所选的全部 ${count} 个产业`,
    named: (districts: number, district: string, names: string) =>
      districts === 1 ? `${district}提出${names}` : `${districts} 个区市提出${names}`,
    namedTogether: (districts: number, district: string, names: string) =>
      districts === 1 ? `${district}同时提出${names}` : `${districts} 个区市同时提出${names}`,
    nobody: (names: string, isNarrowed: boolean) =>
      `${isNarrowed ? '符合筛选的举措' : '各区市的举措'}没有提到${names}`,
    nobodyTogether: (names: string) => `没有区市同时提出${names}`,
    strongest: (name: string, districts: number, strongest: string) =>
      `${name}：${districts} 个区市提出，${strongest}用词最重`,
    sameStrength: (name: string, districts: number) =>
      `${name}：${districts} 个区市提出，用词力度相同`,
    alone: (name: string, district: string, verb: string, _level: string, isOnly: boolean) =>
      `${isOnly ? '只有' : ''}${district}提出${name}，用词为“${verb}”`,
    uncovered: (name: string) => `${name}：所选区市本期未报道`,
    /** How many industries the districts name, and which names the most. */
    breadth: (districts: number, industries: number, most: string, count: number) =>
      `${districts} 个区市提出 ${industries} 个产业，${most}最多（${count} 个）`,
    sameBreadth: (districts: number, count: number) => `${districts} 个区市各提出 ${count} 个产业`,
    /** Two districts, and how many industries both of them name. */
    breadthPair: (one: string, count: number, other: string, otherCount: number, both: number) =>
      `${one}提出 ${count} 个产业，${other}提出 ${otherCount} 个产业，${both === 0 ? '没有相同的' : `都提出的有 ${both} 个`}`,
    breadthAmong: (districts: number, industries: number, shared: number) =>
      `所选 ${districts} 个区市提出 ${industries} 个产业，${shared === 0 ? '没有都提出的' : `都提出的有 ${shared} 个`}`,
    breadthOf: (district: string, count: number) => `${district}提出 ${count} 个产业`,
  },
  compared: (year: number, districts: number, shared: number) =>
    `${districts} 个区市 ${year} 年的目标中，${shared} 项有两个以上区市提出`,
  comparedPair: (year: number, districts: string, shared: number) =>
    `${districts} ${year} 年都提出的目标有 ${shared} 项`,
  comparedAlone: (year: number, districts: string, count: number) =>
    `${districts} ${year} 年提出 ${count} 项目标`,
  nothingShared: (year: number, districts: number, count: number) =>
    count === 1
      ? `${districts} 个区市 ${year} 年的目标中，1 项只有一个区市提出`
      : `${districts} 个区市 ${year} 年的目标中，${count} 项都只有一个区市提出`,
  uncovered: '所选区市本期未报道',
  nothingCompared: '这些条件下没有可比的目标',
  targets: (districts: string, year: number, count: number) =>
    `${districts} ${year} 年计划中的 ${count} 个数字和方向`,
  districts: (count: number) => `${count} 个区市`,
  headlines: (district: string, plan: string, count: number) =>
    count === 0 ? `${district}：${plan}` : `${district}：${plan} · ${count} 项主要目标`,
  withoutPlan: (district: string) => `${district}：本期未报道`,
  noDistrict: '没有这个区市',
  noIndustry: '没有这个产业',
  commitments: (about: string, commitments: number) => `${about}，共 ${commitments} 条举措`,
  commitmentsOf: (district: string, commitments: number, isNarrowed: boolean) =>
    isNarrowed
      ? `${district}：${commitments} 条举措符合筛选`
      : `${district}：${commitments} 条举措`,
  /** The open section of a district's page: "李沧：7 个功能区，涉及 9 条举措". */
  section: {
    entries: (district: string, entries: string, commitments: number, isNarrowed: boolean) => {
      const told = `${district}：${isNarrowed ? '符合筛选的 ' : ''}${entries}`;
      return commitments === 0 ? told : `${told}，涉及 ${commitments} 条举措`;
    },
    livelihood: (district: string, count: number, isNarrowed: boolean) =>
      `${district}：${isNarrowed ? '符合筛选的 ' : ''}${count} 条民生举措`,
    results: (district: string, year: number, count: number, isNarrowed: boolean) =>
      `${district}：${isNarrowed ? '符合筛选的 ' : ''}${year} 年成绩 ${count} 条`,
    nothing: (district: string, section: string, isNarrowed: boolean) =>
      `${district}：${isNarrowed ? '没有符合筛选的' : '本出处没有列出'}${section}`,
  },
  method: (districts: number, commitments: number, targets: number) =>
    `${districts} 个区市的 ${commitments} 条举措、${targets} 个目标，逐条注明出处`,
};
