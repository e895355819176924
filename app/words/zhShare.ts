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
  heading: '分享这个视图',
  failed: '分享窗口没能载入，请检查网络。',
  opens: '打开后看到',
  link: '链接',
  copy: '复制链接',
  copied: '已复制',
  notCopied: (keys: string) => `浏览器不允许自动复制。内容已选中，请按 ${keys} 复制。`,
  long: (count: number, longest: number) =>
    `链接有 ${count} 个字符，超过 ${longest} 个的，有些聊天软件会截断。可以减少幻灯片或缩短讲稿，也可以把简报存成文件发送。`,
  fixLanguage: '固定语言',
  fixLanguageNote: '对方打开时也用中文；不固定，则按对方自己的设置。',
  send: '用其他应用发送……',
  sendFailed: '没能打开系统的分享窗口，请复制链接。',
  qrLabel: (view: string) => `二维码：${view}`,
  qrNote: '手机扫码打开同一视图',
  embed: {
    heading: '嵌入网页',
    note: '只有视图本身，不带导航和筛选；下面有一行来源，和打开完整页面的链接。数据更新时，嵌入的视图随之更新。',
    size: '大小',
    sizes: { small: '480 × 320', medium: '800 × 600', wide: '通栏' },
    code: '嵌入代码',
    copy: '复制代码',
  },
  qrTooLong: '链接太长，二维码装不下，请复制链接。',
  qrFailed: '二维码没能载入，请复制链接。',
};
