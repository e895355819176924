// Chinese wording of sharing a view.

export const zhShare = {
  open: '分享',
};
