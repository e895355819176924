// Chinese wording of printed pages.

export const zhPrint = {
  print: '打印',
};
