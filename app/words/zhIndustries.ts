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
};
