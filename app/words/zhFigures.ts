// Chinese wording of what figures leave out for want of room.

export const zhFigures = {
  moreDistricts: (count: number) => `另有 ${count} 个区市`,
  moreIndicators: (count: number) => `另有 ${count} 项指标`,
  moreIndustries: (count: number) => `另有 ${count} 个产业`,
  moreRows: (count: number) => `另有 ${count} 行`,
};
