// Chinese wording of what each picture is called and says.

export const zhExhibits = {
  names: {
    map: '地图',
    ruler: '标尺',
    comparison: '目标对比',
    bars: '柱状图',
    targets: '目标表',
    matrix: '产业矩阵',
    industry: '产业',
    districts: '区市',
    headlines: '主要目标',
    commitments: '举措',
    method: '说明',
  },
  quoted: (text: string) => `“${text}”`,
  everyOne: '（每一项）',
  filterJoin: '；',
};
