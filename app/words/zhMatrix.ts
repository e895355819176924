// Chinese wording of the matrix.

/** What is known of a cell, in words. */
export interface ToldCell {
  readonly district: string;
  readonly industry: string;
  /** As printed; null where the industry is not named. */
  readonly verb: string | null;
  readonly level: string;
  readonly commitments: number;
  /** Null unless the cells show numbers. */
  readonly numbers: number | null;
  /** Why nothing is counted; '' where something is. */
  readonly absence: string;
}

function stated({ verb, commitments, numbers, absence }: ToldCell): string {
  if (absence !== '') return absence;
  const counts = `${commitments} 条举措${numbers === null ? '' : `，${numbers} 个数字`}`;
  return verb === null ? counts : `${verb}，${counts}`;
}

export const zhMatrix = {
  by: { emphasis: '举措力度', commitments: '举措条数', numbers: '涉及数字' },
  byLabel: '看',
  title: (industries: number, districts: number) => `${districts} 个区市提出 ${industries} 个产业`,
  none: '符合筛选的举措都没有提到产业',
  subtitles: {
    emphasis: '方块越深，报告用词越重；数字是提到该产业的举措条数。',
    commitments: '数字是提到该产业的举措条数，方块越深条数越多。',
    numbers: '数字是这些举措写明的数字目标个数，方块越深个数越多。',
  },
  sortLabel: '排序',
  sorts: { backing: '提出的区市数', group: '产业门类', name: '名称' },
  sortByDistrict: (district: string) => `按${district}排序`,
  sortByName: '按名称排序',
  table: (year: number) => `${year} 年产业 × 区市`,
  industry: '产业',
  shortGroups: {
    emerging: '新兴',
    future: '未来',
    strength: '优势',
    traditional: '传统',
    services: '服务',
    consumption: '消费',
  },
  /** One figure or a range of figures with its unit. */
  classes: {
    emphasis: (range: string) => range,
    commitments: (range: string) => `${range} 条`,
    numbers: (range: string) => `${range} 个`,
  },
  absences: { unmatched: '不符合筛选', silent: '未提及', uncovered: '本期未报道' },
  noNumber: '没有数字',
  spokenRow: (industry: string, districts: number, commitments: number) =>
    `${industry}，${districts} 个区市，${commitments} 条举措`,
  spokenCell: (cell: ToldCell) => `${cell.district}，${cell.industry}，${stated(cell)}`,
  toldCell: (cell: ToldCell) => `${cell.district} · ${cell.industry}：${stated(cell)}`,
  hint: '点方块看举措；方向键逐格移动',
  leftOut: (count: number) => `另有 ${count} 个产业没有符合条件的举措。`,
  uncovered: (districts: string) => `本期未报道：${districts}。`,
  panel: '所选举措',
  count: (districts: number, commitments: number) =>
    `${districts} 个区市提出，${commitments} 条举措`,
  countInCell: (commitments: number) => `${commitments} 条举措`,
  nothing: '没有符合条件的举措',
  open: (industry: string) => `打开${industry} →`,
  clear: '取消选择',
  overview: '共同与独有',
  overviewNote: (planned: number) => `${planned} 个有本期计划的区市。点名称看举措。`,
  namedByAll: (districts: number) => `${districts} 个区市都提出`,
  namedBy: (districts: number) => `${districts} 个区市提出`,
  onlyIn: (district: string) => `仅${district}提出`,
  nothingShared: '没有过半数区市共同提出的产业',
};
