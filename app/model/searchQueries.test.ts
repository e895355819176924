// The right first hit for what an official would type, in four spellings; the table was written by somebody who
// knew the data and not the search.
import { describe, expect, test } from 'vitest';
import { readAtlas } from './readAtlas';
import { search } from './search';
import { documentsOf } from './searchDocuments';
import { buildIndex } from './searchIndex';

const atlas = readAtlas(process.cwd());
const index = buildIndex(documentsOf(atlas, 2025), atlas.readings);

// prettier-ignore
const queries: readonly (readonly [first: string, ...typed: readonly string[]])[] = [
  ["district:shinan", "市南", "Shinan", "shinan", "sn"],
  ["district:shibei", "市北", "Shibei", "shibei", "sb"],
  ["district:licang", "李沧", "Licang", "licang", "lc"],
  ["district:laoshan", "崂山区", "Laoshan", "laoshan", "lsq"],
  ["district:huangdao", "西海岸", "West Coast", "xihaian", "xha"],
  ["district:huangdao", "黄岛", "Huangdao", "huangdao", "hdq"],
  ["district:chengyang", "城阳", "Chengyang", "chengyang", "cyq"],
  ["district:jimo", "即墨", "Jimo", "jimo", "jm"],
  ["district:jiaozhou", "胶州市", "Jiaozhou", "jiaozhou", "jzs"],
  ["district:pingdu", "平度", "Pingdu", "pingdu", "pd"],
  ["district:laixi", "莱西", "Laixi", "laixi", "lxs"],
  ["industry:low-altitude-economy", "低空", "low alt", "dikong", "dk"],
  ["industry:industrial-drones", "无人机", "drone", "wurenji", "wrj"],
  ["industry:artificial-intelligence", "人工智能", "AI", "rengongzhineng", "rgzn"],
  ["industry:virtual-reality", "虚拟现实", "VR", "xunixianshi", "xnxs"],
  ["industry:integrated-circuits", "芯片", "chips", "xinpian", "jcdl"],
  ["industry:digital-economy", "数字经济", "digital eco", "shuzijingji", "szjj"],
  ["industry:smart-vehicles", "新能源汽车", "connected", "xinnengyuanqiche", "xnyqc"],
  ["industry:vehicle-road-cloud", "车路云", "vehicle road", "cheluyun", "cly"],
  ["industry:smart-cockpits", "座舱", "cockpit", "zuocang", "znzc"],
  ["industry:energy-storage", "储能", "energy storage", "chuneng", "xxcn"],
  ["industry:solid-state-batteries", "固态", "solid", "gutai", "gtdc"],
  ["industry:perovskite", "钙钛矿", "perov", "gaitaikuang", "gtk"],
  ["industry:biomedicine", "生物医药", "biomed", "shengwuyi", "swyy"],
  ["industry:service-robots", "机器人", "service robot", "jiqiren", "jqr"],
  ["industry:synthetic-biology", "合成", "synthetic", "hecheng", "hcsw"],
  ["industry:graphite-materials", "石墨", "graphite", "shimo", "smx"],
  ["industry:terahertz", "太赫兹", "tera", "taihezi", "thz"],
  ["industry:deep-sea-development", "深海", "deep sea", "shenhai", "shkf"],
  ["industry:rail-transit-equipment", "轨道交通", "rail tran", "guidaojiao", "gdjt"],
  ["industry:smart-home-appliances", "家电", "smart home", "jiadian", "znjd"],
  ["industry:marine-economy", "海洋经济", "marine eco", "haiyangjingji", "hyjj"],
  ["industry:seawater-desalination", "海水淡化", "desal", "haishui", "hsdh"],
  ["industry:urban-industry", "都市工业", "urban light", "dushi", "dsgy"],
  ["industry:agricultural-processing", "农副", "farm", "nongfu", "nfcp"],
  ["industry:construction", "建筑业", "construct", "jianzhu", "jzy"],
  ["industry:headquarters-economy", "总部", "headq", "zongbu", "zbjj"],
  ["industry:modern-finance", "金融", "finance", "jinrong", "xdjr"],
  ["industry:building-economy", "楼宇", "office build", "louyu", "lyjj"],
  ["industry:cross-border-e-commerce", "跨境电商", "cross-border e-commerce", "kuajingdianshang", "kjds"],
  ["industry:debut-economy", "首发", "debut econ", "shoufa", "sfjj"],
  ["industry:silver-economy", "银发", "silver", "yinfa", "yfjj"],
  ["industry:sports-event-economy", "赛事", "sports", "saishi", "ssjj"],
  ["industry:cultural-tourism", "文旅", "culture and", "wenlv", "whly"],
  ["industry:new-media", "新媒体", "new media", "xinmei", "xmt"],
  ["indicator:gdp-growth", "地区生产总值增速", "GDP growth", "diqushengchanzongzhizengsu", "dqsczzzs"],
  ["indicator:budget-revenue-growth", "预算收入增速", "budget revenue growth", "yusuanshouruzengsu", "yssrzs"],
  ["indicator:retail-sales-growth", "社会消费品", "retail", "shehuixiaofei", "shxf"],
  ["indicator:new-jobs", "新增就业", "new jobs", "xinzengjiuye", "xzjy"],
  ["indicator:disposable-income-growth", "居民人均", "disposable", "kezhipei", "jmrj"],
  ["indicator:fixed-asset-investment", "固定资产", "fixed asset", "guding", "gdzc"],
  ["indicator:industrial-value-added-growth", "工业增加值", "value added", "gongyezengjia", "gyzjz"],
  ["indicator:marine-gdp-growth", "海洋生产", "marine GDP", "haiyangsheng", "hysc"],
  ["indicator:rd-spending-growth", "全社会研发", "R&D spend", "quanshehui", "qshyf"],
  ["indicator:enterprise-rd-intensity", "研发投入强度", "R&D intensity", "yanfatouruqiangdu", "yftrqd"],
  ["indicator:specialized-smes", "专精特新", "specialized and", "zhuanjing", "zjtx"],
  ["indicator:key-project-investment", "重点项目总投资", "total investment", "zhongdianxiangmuzong", "zdxmz"],
  ["indicator:new-school-places", "学位", "school places", "xuewei", "xzxw"],
  ["indicator:computing-power", "算力规模", "computing", "suanliguimo", "slgm"],
  ["zone:shibei/cruise-port", "邮轮", "cruise", "youlun", "ylgq"],
  ["zone:shibei/central-business-district", "中央商务", "central business", "zhongyang", "zysw"],
  ["zone:shibei/coastal-industrial-new-area", "滨海", "coastal", "binhai", "bhcy"],
  ["zone:laoshan/qingdao-sci-innovation-corridor", "科创大走廊", "corridor", "kechuangdazoulang", "qdkcd"],
  ["zone:licang/innovation-vitality-zone", "创新创业活力", "vitality", "chuangxinchuangye", "cxcyhl"],
  ["zone:licang/loushan-green-low-carbon", "楼山", "Loushan", "loushan", "lsls"],
  ["zone:licang/jiaozhou-bay-east", "胶州湾", "Jiaozhou Bay", "jiaozhouwan", "jzw"],
  ["zone:licang/licun-commerce", "李村时尚", "Licun vib", "licunshishang", "lcss"],
  ["zone:licang/jiushui-urban-industry", "九水", "Jiushui", "jiushui", "jsds"],
  ["project:中车超级铜", "中车", "CRRC", "zhongche", "zccj"],
  ["project:棘洪滩第四代万达广场", "万达", "Wanda", "jihongtan", "jht"],
  ["project:盒马鲜生", "盒马", "Hema", "hema", "hmxs"],
  ["project:繁星计划", "繁星", "starry", "fanxing", "fxjh"],
  ["project:莱青高速", "莱青", "Laiqing", "laiqing", "lqgs"],
  ["project:中化·云谷", "云谷", "Yungu", "zhonghuayungu", "zhyg"],
  ["project:渔乐节", "渔乐", "fishing", "yule", "ylj"],
  ["project:财宝产业园", "财宝", "Caibao", "caibao", "cbcyy"],
  ["project:上王埠中学", "上王埠", "Shangwang", "shangwangbu", "swb"],
  ["project:李村大集改造提升", "李村大集", "Licun Market", "licundaji", "lcdj"],
];

describe.each(queries)('%s comes first', (first, ...typed) => {
  test.each(typed)('for %j', (query) => {
    const hit = search(index, query).groups[0]?.hits[0]?.document;
    expect(hit?.kind === 'project' ? `project:${hit.title.zh}` : hit?.key).toBe(first);
  });
});
