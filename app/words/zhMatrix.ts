// Chinese wording of the matrix.

export const zhMatrix = {
  by: { emphasis: '举措力度', commitments: '举措条数', numbers: '涉及数字' },
};
