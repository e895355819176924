// Chinese wording of the search palette.

export const zhSearch = {
  open: '搜索',
};
