// Chinese wording of sharing a view.

export const zhShare = {
  open: '分享',
  qrTooLong: '链接太长，二维码装不下，请复制链接。',
  qrFailed: '二维码没能载入，请复制链接。',
};
