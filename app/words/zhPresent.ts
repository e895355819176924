// Chinese wording of presenting.

export const zhPresent = {
  start: '放映',
};
