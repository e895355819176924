// Chinese wording of the files a view can be taken as.

export const zhExports = {
  open: '导出',
};
