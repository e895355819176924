// Chinese wording of the briefing.

export const zhBriefing = {
  add: '加入简报',
};
