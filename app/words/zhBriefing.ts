// Chinese wording of the briefing.

export const zhBriefing = {
  add: '加入简报',
  added: (number: number) => `已加入 · 第 ${number} 张`,
  open: '打开简报',
  linkLabel: (count: number) => (count === 0 ? '简报' : `简报，${count} 张`),
  undo: '撤销',
};
