// Chinese wording of sharing a view, and of the sentence that describes it elsewhere.
import type { Count } from '~/model/matching';

export const zhShare = {
  open: '分享',
  head: (region: string, year: number, view: string) => `${region} ${year} · ${view}`,
  sentence: (head: string, text: string) => `${head}：${text}。`,
  more: (named: string, count: number) => `${named}等 ${count} 个条件`,
  count: ({ districts, commitments }: Count) => `${districts} 个区市、${commitments} 条举措`,
  commitments: (count: number) => `${count} 条举措`,
  sourced: '每个数字都有出处',
  present: '演示',
  slides: (count: number) => `${count} 页`,
  briefing: {
    briefing: '把各个视图收作幻灯片，排序、批注、演示',
    present: '各个视图作为幻灯片全屏演示，可用键盘或翻页笔翻页',
    notes: '当前页、下一页、讲稿与计时，与演示窗口同步',
  },
  qrTooLong: '链接太长，二维码装不下，请复制链接。',
  qrFailed: '二维码没能载入，请复制链接。',
};
