// Chinese wording of printed pages.

export const zhPrint = {
  print: '打印',
  sources: '来源',
  source: (publisher: string, title: string, published: string, tier: string) =>
    `${publisher}《${title}》，${published}（${tier}）`,
  citing: '¶ 后的数字是出处中的段落序号。',
  link: '在线查看',
  code: '本页链接的二维码',
  scan: '扫码在线查看',
  printedOn: (date: string) => `打印日期：${date}`,
  briefing: '简报',
  contents: (slides: number) => `共 ${slides} 页`,
  slide: (place: number, count: number) => `第 ${place} 页，共 ${count} 页`,
  note: '讲稿',
  others: '其他',
  more: (count: number) => `另有 ${count} 项`,
};
