// The forms in which reports print numbers, each with what it says, and what looks like a number and is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue } from './plainNumbers';
import { readNumbers } from './readNumbers';

/** A reading in one line: value, unit, bounds where they say more than exact. */
function told(text: string, isToken: boolean): string {
  return readNumbers(text, { isToken, units: ['强'] })
    .numbers.map(({ value, value2, unit, bounds }) => {
      const values = value2 === undefined ? `${value}` : `${value}–${value2}`;
      const said = bounds.filter((bound) => bound !== 'exact' && bound !== 'range').join('+');
      return [values, unit, said].filter((part) => part !== '').join(' ');
    })
    .join(' · ');
}

// prettier-ignore
const tokens: readonly (readonly [printed: string, said: string])[] = [
  // Plain numbers and what belongs to the unit.
  ['3%', '3 %'], ['740亿元', '740 亿元'], ['2.2万人以上', '2.2 万人 at_least'], ['1.2万亿元', '1.2 万亿元'],
  ['12万亿元', '12 万亿元'], ['8000亿', '8000 亿'], ['455万平方米', '455 万平方米'], ['4588亩', '4588 亩'],
  ['500千瓦', '500 千瓦'], ['500千米', '500 千米'], ['30千克', '30 千克'], ['630千伏安', '630 千伏安'],
  ['110千伏', '110 千伏'], ['5千瓦时', '5 千瓦时'], ['120千米/小时', '120 千米/小时'], ['300兆瓦', '300 兆瓦'],
  ['20万千瓦', '20 万千瓦'], ['3.6亿千瓦时', '3.6 亿千瓦时'], ['12万千瓦时以上', '12 万千瓦时 at_least'],
  ['5万吨标煤', '5 万吨标煤'], ['5万吨标准煤', '5 万吨标准煤'], ['3千家', '3000 家'], ['超过3千家', '3000 家 more_than'],
  ['3千人', '3000 人'], ['5千户', '5000 户'], ['3百家', '300 家'], ['2千5百户', '2500 户'], ['1.5千家', '1500 家'],
  ['3百万元', '300 万元'], ['2千万元', '2000 万元'], ['5千亿元', '5000 亿元'], ['3百米', '300 米'], ['3千吨', '3000 吨'],
  ['0.5个百分点', '0.5 个百分点'], ['5百分点', '5 百分点'], ['27微克/立方米以内', '27 微克/立方米 at_most'],
  ['20万元/亩', '20 万元/亩'], ['600元/月', '600 元/月'], ['20.5万元/', '20.5 万元'], ['8000套（间）', '8000 套(间)'],
  ['30万人次', '30 万人次'], ['2.1亿美元', '2.1 亿美元'], ['突破2600P', '2600 P more_than'], ['3GWh', '3 GWh'], ['100MW', '100 MW'],
  ['2个工作日', '2 个工作日'], ['6个月', '6 个月'], ['35周年', '35 周年'], ['提前一年', '1 年'], ['30余万', '30 万 more_than'],
  ['15分钟', '15 分钟'], ['10强县', '10 强'], ['3.1‰', '3.1 ‰'], ['2‱', '2 ‱'], ['5 公里', '5 公里'], ['1.2 万 户', '1.2 万户'],
  // Chinese numerals.
  ['十五', '15'], ['二十', '20'], ['一百二十', '120'], ['一百零五', '105'], ['三百零五', '305'], ['三千', '3000'], ['两百', '200'],
  ['一百一十', '110'], ['三百五', '350'], ['两千三', '2300'], ['一万二', '12000'], ['一百一', '110'], ['三千六', '3600'],
  ['一万二千户', '12000 户'], ['两千三家', '2300 家'], ['一万零五百', '10500'], ['两千零三家', '2003 家'], ['一万零五', '10005'],
  ['十二万人', '12 万人'], ['一百二十万人', '120 万人'], ['一千三百亿元', '1300 亿元'], ['一万五千亿元', '15000 亿元'],
  ['一亿二千万元', '12000 万元'], ['1亿2000万元', '12000 万元'], ['1万2千户', '12000 户'], ['1万2000户', '12000 户'], ['2亿3千万元', '23000 万元'],
  ['三万五千人', '35000 人'], ['一万亿元', '1 万亿元'], ['五千万元', '5000 万元'], ['三十项', '30 项'], ['六大领域', '6 大'], ['两大园区', '2 大'],
  ['八个方面', '8 个'], ['五项工作', '5 项'], ['廿五家', '25 家'], ['廿家', '20 家'], ['卅六项', '36 项'], ['五百千瓦', '500 千瓦'],
  ['两千五百千瓦', '2500 千瓦'], ['三千瓦', '3 千瓦'], ['五百分点', '5 百分点'], ['二十三家', '23 家'], ['一二〇家', '120 家'], ['三点五亿元', '3.5 亿元'],
  ['零点五个百分点', '0.5 个百分点'], ['十二点七五亿元', '12.75 亿元'], ['一百二十三点四公里', '123.4 公里'], ['五点零六%', '5.06 %'], ['三点五万人', '3.5 万人'],
  ['三.五亿元', '3.5 亿元'], ['二○○家', '200 家'], ['一百多亿元', '100 亿元 more_than'], ['一百二十万千瓦', '120 万千瓦'], ['2千万千瓦时', '2000 万千瓦时'], ['5亿元人民币', '5 亿元人民币'], ['300万辆/年', '300 万辆/年'],
  // Capital and traditional forms.
  ['贰拾伍家', '25 家'], ['叁佰万元', '300 万元'], ['壹佰贰拾项', '120 项'], ['伍万元', '5 万元'], ['贰仟叁佰伍拾户', '2350 户'], ['柒家', '7 家'], ['陆项', '6 项'],
  ['壹萬貳仟戶', '12000 户'], ['三億元', '3 亿元'], ['十五個', '15 个'], ['參拾陸項', '36 项'], ['12萬餘戶', '12 万户 more_than'],
  // Width, separators, blanks.
  ['５．５％以上', '5.5 % at_least'], ['１２，０００家', '12000 家'], ['12,000家', '12000 家'], ['12，000家', '12000 家'], ['1,234,567元', '1234567 元'],
  ['不低于1,200家', '1200 家 at_least'], ['1,2000家', ''], ['1,260.5公里', '1260.5 公里'], ['6 . 5%', '6.5 %'], ['1. 6万个', '1.6 万个'], ['6.\n5%', '6.5 %'],
  ['2\n1350元', '21350 元'], ['12\n248户', '12248 户'], ['12 000家', '12000 家'], ['５ ． ８％', '5.8 %'], ['17 条', '17 条'],
  // Shares.
  ['百分之五点五', '5.5 %'], ['百分之六以上', '6 % at_least'], ['百分之百', '100 %'], ['百分之一百二十', '120 %'], ['百分之0.5', '0.5 %'], ['百分之二十左右', '20 % about'],
  ['百分之五至六', '5–6 %'], ['百分之五到百分之七', '5–7 %'], ['千分之三', '3 ‰'], ['千分之三点二', '3.2 ‰'], ['万分之二', '2 ‱'],
  ['八成', '8 成'], ['三成五', '3.5 成'], ['超九成', '9 成 more_than'], ['三成以上', '3 成 at_least'], ['近八成', '8 成 about'],
  ['三分之二', `${2 / 3}`], ['三分之一以上', `${1 / 3} at_least`], ['四分之三', '0.75'], ['1/4', '0.25'], ['超过1/2', '0.5 more_than'],
  // Halves.
  ['半年', '0.5 年'], ['一半', '0.5'], ['一半以上', '0.5 at_least'], ['两年半', '2.5 年'], ['半数以上', '0.5 at_least'], ['过半', '0.5 more_than'], ['超半数', '0.5 more_than'],
  ['三个半小时', '3.5 个小时'], ['一个半月', '1.5 个月'], ['半个百分点', '0.5 个百分点'], ['半天', '0.5 天'], ['一倍半', '1.5 倍'], ['近半', '0.5 about'],
  // Multiples.
  ['翻一番', '2 倍'], ['翻两番', '4 倍'], ['翻了三番', '8 倍'], ['翻番', '2 倍'], ['翻两倍', '2 倍'], ['增长1.5倍', '1.5 倍'], ['倍增', '2 倍'], ['一倍多', '1 倍 more_than'], ['2.2倍', '2.2 倍'], ['倍数级增长', ''],
  // 余, 多, 几, 来 and bare powers.
  ['100余家', '100 家 more_than'], ['30多亿元', '30 亿元 more_than'], ['5亿余元', '5 亿元 more_than'], ['12万余户', '12 万户 more_than'], ['3万多', '3 万 more_than'],
  ['1.2万多人次', '1.2 万人次 more_than'], ['一千多家', '1000 家 more_than'], ['十几家', '10 家 more_than'], ['二十几项', '20 项 more_than'], ['十来家', '10 家 about'],
  ['十几万人', '10 万人 more_than'], ['300+家', '300 家 more_than'], ['一千多万元', '1000 万元 more_than'],
  ['过亿元', '1 亿元 more_than'], ['过百亿元', '100 亿元 more_than'], ['超千万元', '1000 万元 more_than'], ['百余家', '100 家 more_than'], ['上百个', '100 个 at_least'],
  ['上万人', '1 万人 at_least'], ['千余户', '1000 户 more_than'], ['近千家', '1000 家 about'], ['万余人', '1 万人 more_than'], ['百亿元', '100 亿元'], ['百万千瓦', '100 万千瓦'], ['过30亿元', '30 亿元 more_than'],
  ['几十家', ''], ['数百项', ''], ['数千人', ''], ['成百上千', ''],
  // Bounds before and behind.
  ['不少于2个', '2 个 at_least'], ['至少举办2场', '2 场 at_least'], ['5%左右', '5 % about'], ['约4万人', '4 万人 about'], ['不超过3%', '3 % at_most'], ['10家以内', '10 家 at_most'],
  ['低于3%', '3 % at_most'], ['不到3天', '3 天 at_most'], ['不足2%', '2 % at_most'], ['突破180件', '180 件 more_than'], ['逾3万人', '3 万人 more_than'], ['近300亿元', '300 亿元 about'],
  ['通过3家', '3 家'], ['签约120亿元', '120 亿元'], ['节约5万吨', '5 万吨'], ['附近3公里', '3 公里'], ['走过30年', '30 年'], ['近3年', '3 年'], ['5家市级以上', '5 家'], ['10家企业以上', '10 家 at_least'],
  ['约20家以上', '20 家 about+at_least'], ['超过90%以上', '90 % more_than+at_least'], ['控制在5%左右', '5 % about'], ['控制在4%以内', '4 % at_most'], ['控制在4%', '4 % at_most'], ['两位数', ''],
  ['5个工作日内', '5 个工作日 at_most'], ['两年内', '2 年'], ['65岁及以上', '65 岁 at_least'], ['3岁以下', '3 岁 at_most'], ['≥5.5%', '5.5 % at_least'], ['≤3%', '3 % at_most'], ['超计划12家', '12 家'],
  // Minus, ranks, ratios.
  ['-1.2%', '-1.2 %'], ['－1.2％', '-1.2 %'], ['−0.5个百分点', '-0.5 个百分点'], ['负1.8%', '-1.8 %'], ['增长-1.8%', '-1.8 %'],
  ['第38位', '38 位'], ['第三位', '3 位'], ['前10', '10 at_most'], ['前20名', '20 名 at_most'], ['前三', '3 at_most'], ['2.02:1', '2.02'], ['2.3∶1', '2.3'], ['3:45:52', ''], ['4：45：51', ''],
  // Ranges and neighbours.
  ['5.5%—6%', '5.5–6 %'], ['5—6%', '5–6 %'], ['5～6%', '5–6 %'], ['2至3处', '2–3 处'], ['三到五家', '3–5 家'], ['5%至7%', '5–7 %'], ['5—7家', '5–7 家'], ['5万—8万户', '5–8 万户'],
  ['1-2万户', '1–2 万户'], ['5000—1万户', '5000–10000 户'], ['8000万—1.2亿元', '8000–12000 万元'], ['两三家', '2–3 家'], ['三五年', '3–5 年'], ['一两家', '1–2 家'], ['三四十家', '30–40 家'],
  ['十二三家', '12–13 家'], ['七八百人', '700–800 人'], ['两三万户', '2–3 万户'], ['二十七八家', '27–28 家'], ['两千三四百家', '2300–2400 家'], ['十四五家', '14–15 家'], ['-2%—-1%', '-2–-1 %'], ['一两百家', '100–200 家'], ['三五百家', '300–500 家'], ['5%-6%左右', '5–6 %'], ['5个到8个', '5–8 个'],
  // Several numbers.
  ['4%、6%以上', '4 % at_least · 6 % at_least'], ['分别超过500家和80家', '500 家 more_than · 80 家 more_than'], ['3%左右、6%左右', '3 % about · 6 % about'],
  ['确保5%、力争5.5%', '5 % · 5.5 %'], ['8件26项', '8 件 · 26 项'], ['3个20万千瓦', '3 个 · 20 万千瓦'], ['100家亿元以上企业', '100 家 · 1 亿元 at_least'], ['20家规模以上企业', '20 家'], ['翻一番以上', '2 倍 at_least'], ['5%左右、6%以上', '5 % about · 6 % at_least'], ['从17%提升到25%', '17 % · 25 %'],
  // No number.
  ['全面完成', ''], ['提质增效', ''], ['双提升', ''], ['10+1', ''], ['3+2+4', ''], ['1＋N', ''], ['4×4', ''], ['G308', ''], ['T3航站楼', ''], ['5A级景区', ''], ['5G', ''], ['第四代', ''], ['①', ''],
  ['“十四五”', ''], ['2025年', ''], ['二〇二五年', ''], ['二○三五年', ''], ['1—9月', ''], ['1月6日', ''], ['二十大精神', ''], ['稳居全省第一', ''], ['1号工程', ''],
];

it.each(tokens)('the token %j says %j', (printed, said) => {
  expect(told(printed, true)).toBe(said);
});

// prettier-ignore
const texts: readonly (readonly [text: string, said: string])[] = [
  // Read.
  ['一般公共预算收入增长2%', '2 %'], ['新增公共泊位900个', '900 个'], ['诊断100家以上企业', '100 家 at_least'], ['培育60家左右标杆企业', '60 家 about'],
  ['登记失业率控制在4%以内', '4 % at_most'], ['每月至少召开1次调度会', '1 次 at_least'], ['经营主体超12万户', '12 万户 more_than'], ['发放消费券30多亿元', '30 亿元 more_than'],
  ['增长7%以上，冲刺900亿元', '7 % at_least · 900 亿元'], ['完成预算收入46亿元、增长3.1%', '46 亿元 · 3.1 %'], ['收入比缩小到2以内', '2 at_most'], ['高铁里程由210公里增至305公里', '210 公里 · 305 公里'],
  ['增长5.5%—6%', '5.5–6 %'], ['引进龙头企业两三家', '2–3 家'], ['增速高于全市1.8个百分点', '1.8 个百分点 more_than'], ['城镇、农村居民收入分别增长4%、6%', '4 % · 6 %'], ['分别增长4%、6%以上', '4 % at_least · 6 % at_least'],
  ['增长 5 . 8%', '5.8 %'], ['推进 17 条高速公路', '17 条'], ['办好二十项实事', '20 项'], ['实施八大行动', '8 大'], ['三成以上', '3 成 at_least'], ['自然增长率3.1‰', '3.1 ‰'], ['增长百分之六', '6 %'],
  ['过亿元项目', '1 亿元 more_than'], ['上百个场景', '100 个 at_least'], ['千亿级园区2家', '1000 亿 · 2 家'], ['收入比缩小至2.3∶1', '2.3'], ['居全市第3位', '3 位'], ['进入全省前20', '20 at_most'], ['三分之一以上的村', `${1 / 3} at_least`],
  ['每千人口托位4.8个', '4.8 个'], ['超20亿元或2亿美元项目4个', '20 亿元 more_than · 2 亿美元 more_than · 4 个'], ['投资5000万元以上项目40个', '5000 万元 at_least · 40 个'], ['抓好总投资210亿元的38个重点项目', '210 亿元 · 38 个'], ['惠及30余万老人', '30 万 more_than'],
  ['产业达到1.3万亿、9800亿、7200亿元', '1.3 万亿 · 9800 亿 · 7200 亿元'], ['亿元以上项目30个', '1 亿元 at_least · 30 个'], ['算力规模增长3.5倍', '3.5 倍'], ['零就业家庭动态清零', ''], ['用三五年时间', '3–5 年'], ['达一万二千户', '12000 户'], ['达到12248户', '12248 户'],
  ['两年内建成8处', '2 年 · 8 处'], ['提供学位1.2万个', '1.2 万个'], ['建成5G基站1200个', '1200 个'], ['PM2.5浓度控制在27微克/立方米以内', '27 微克/立方米 at_most'], ['GDP5.5%以上', '5.5 % at_least'], ['到2030年迈上3000亿元台阶，今年增长5%', '3000 亿元 · 5 %'],
  ['生產總值增長6%以上', '6 % at_least'], ['占比过半', '0.5 more_than'], ['规模突破350亿元', '350 亿元 more_than'], ['五年累计改造小区800个', '5 年 · 800 个'], ['下降2.4%', '2.4 %'], ['一般事项不超过2个工作日', '2 个工作日 at_most'],
  // Left alone.
  ['落实“三个80%”要求，实施“1＋9”行动', ''], ['1—9月', ''], ['第八届人大第三次会议', ''], ['二○三五年远景目标', ''], ['一体推进、统一规划、进一步', ''], ['万众一心、千方百计', ''], ['新一代信息技术', ''], ['第一书记', ''], ['三农工作', ''], ['两重两新', ''], ['一老一小', ''],
  ['压减三公经费', ''], ['L4级自动驾驶', ''], ['世界500强', ''], ['拨打12345热线', ''], ['机器人2.0版', ''], ['“18连增”', ''], ['三年行动', ''], ['240小时过境免签', ''], ['（一）主要目标', ''], ['一是稳增长。二是促改革。', ''], ['1.加快发展', ''], ['①完善机制', ''], ['四链融合[1]', ''],
  ['各位代表，2025年1月6日', ''], ['二十届三中全会', ''], ['党的二十大精神', ''], ['九年义务教育', ''], ['零部件产业', ''], ['2025 工作要点', ''], ['两会期间', ''], ['一带一路', ''], ['城乡一体化', ''], ['数十项', ''], ['数千人', ''], ['三位一体', ''], ['半导体产业', ''], ['上半年', ''], ['一季度', ''], ['20世纪90年代', ''], ['1号工程', ''],
  ['8号线', ''], ['三甲医院', ''], ['二级以上医院', ''], ['规模以上工业', ''], ['万元GDP能耗', ''], ['百姓满意', ''], ['千年古城', ''], ['十分重要', ''], ['五一小长假', ''], ['正增长', ''], ['完成*亿元，增长XX%', ''], ['会议9:30开始', ''], ['产值比4:45:51', ''], ['三点建议', ''], ['八点三十分', ''],
];

it.each(texts)('the text %j says %j', (text, said) => {
  expect(told(text, false)).toBe(said);
});

describe('places are code points of the text', () => {
  // prettier-ignore
  it.each<[text: string, number: string, run: string]>([
    ['新增就业2.2万人以上。', '2.2万人', '2.2万人以上'], ['𠮷林增长 5 . 8%左右', '5 . 8%', '5 . 8%左右'], ['每区至少举办2场', '2场', '至少举办2场'], ['超过５．５％', '５．５％', '超过５．５％'],
    ['约十几万人', '十几万人', '约十几万人'], ['下降3%左右', '3%', '3%左右'], ['进入全省前20名', '前20名', '前20名'], ['增长5.5%—6%', '5.5%—6%', '5.5%—6%'], ['上百个场景', '上百个', '上百个'], ['分别增长4%、6%以上', '4%', '4%、6%以上'],
  ])('%s', (text, number, run) => {
    const [first] = readNumbers(text).numbers;
    const cut = (span?: { start: number; end: number }) => [...text].slice(span?.start, span?.end).join('');
    expect([cut(first), cut(first?.run)]).toEqual([number, run]);
  });
});

it.each([
  ['落实“三个80%”要求', ['三个80%', 'label']],
  ['二○三五年', ['二○三五年', 'date']],
  ['“十四五”规划', ['十四五', 'plan period']],
  ['第三次会议', ['第三', 'ordinal']],
  ['（一）目标', ['（一）', 'numbering']],
  ['四链[12]', ['四', 'word'], ['[12]', 'footnote']],
  ['每万人拥有', ['每万人', 'per']],
  ['几十家', ['几十', 'vague']],
  ['三次产业比4:45:51', ['三次产业', 'word'], ['4', 'ratio'], ['45', 'ratio'], ['51', 'ratio']],
  ['入库1,2000家', ['1,2000', 'damaged']],
  ['三农', ['三农', 'word']],
])('%s leaves its trace', (text, ...traces) => {
  const { numbers, left } = readNumbers(text);
  expect(numbers).toEqual([]);
  const traced = left.map(({ start, end, reason }) => [
    [...text].slice(start, end).join(''),
    reason,
  ]);
  expect(traced).toEqual(traces);
});

it('marks what is read and should be looked at', () => {
  const isUnclear = (text: string) =>
    readNumbers(text, { isToken: true }).numbers.map((one) => one.isUnclear);
  expect(isUnclear('4%、6%以上')).toEqual([true, false]);
  expect(['6 . 5%', '2\n1350元', '5000—1万户', '5.5%'].map(isUnclear)).toEqual([
    [true],
    [true],
    [true],
    [false],
  ]);
});

/** A whole number in Chinese numerals, as one says it aloud. */
function spoken(value: number, digits: string, powers: string, isElliptic: boolean): string {
  if (value === 0) return digits[0] ?? '';
  const groups = [
    value % 1e4,
    Math.floor(value / 1e4) % 1e4,
    Math.floor(value / 1e8) % 1e4,
    Math.floor(value / 1e12),
  ];
  let text = '';
  let hasGap = false;
  groups.toReversed().forEach((group, index) => {
    const place = groups.length - 1 - index;
    const own = fourDigits(group, digits, powers);
    if (group === 0) hasGap = text !== '';
    else {
      const zero = text !== '' && (hasGap || group < 1000) ? digits[0] : '';
      text += `${zero}${own}${['', powers[3], powers[4], `${powers[3]}${powers[4]}`][place]}`;
      hasGap = false;
    }
  });
  // 一十五 is said 十五; 三百五十 may be said 三百五.
  const short = text.replace(new RegExp(`^${digits[1]}(?=${powers[0]})`), '');
  return isElliptic
    ? short.replace(new RegExp(`(?<=${powers[1]}[^${digits[0]}])${powers[0]}$`), '')
    : short;
}

function fourDigits(value: number, digits: string, powers: string): string {
  const signs = [powers[2], powers[1], powers[0], ''];
  const figures = [...String(value).padStart(4, '0')];
  return figures
    .map((figure, index) => (figure === '0' ? '0' : `${digits[Number(figure)]}${signs[index]}`))
    .join('')
    .replace(/^0+|0+$/g, '')
    .replace(/0+/g, digits[0] ?? '');
}

const styles = [
  ['零一二三四五六七八九', '十百千万亿', false],
  ['〇一二三四五六七八九', '十百千万亿', false],
  ['零一二三四五六七八九', '十百千万亿', true],
  ['零壹贰叁肆伍陆柒捌玖', '拾佰仟万亿', false],
  ['零壹貳叁肆伍陸柒捌玖', '拾佰仟萬億', false],
] as const;

it.each(styles)('reads back any number written with %s %s', (digits, powers, isElliptic) => {
  const numbers = fc.oneof(
    fc.nat(9999),
    fc.nat(1e8),
    fc.maxSafeNat().map((one) => one % 1e12),
    fc.integer({ min: 0, max: 12 }).map((one) => 10 ** one),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      const text = spoken(value, digits, powers, isElliptic);
      expect([text, numeralValue(text)]).toEqual([text, value]);
    }),
  );
});

it('reads back digits in any width, grouping and power', () => {
  fc.assert(
    fc.property(fc.nat(1e12), fc.nat(9999), (whole, decimals) => {
      const wide = (text: string) =>
        text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
      const grouped = whole.toLocaleString('en');
      const spellings = [`${whole}`, wide(`${whole}`), grouped, wide(grouped)];
      expect(spellings.map(numeralValue)).toEqual(spellings.map(() => whole));
      const part = `${whole % 1e6}.${decimals}`;
      expect(numeralValue(`${part}万`)).toBeCloseTo(Number(part) * 1e4, 4);
    }),
  );
});

it('never fails and never reads a place twice, whatever the text', () => {
  const characters = fc.constantFrom(
    ...Array.from(
      '0159.,，:/-—+%‰ \n一二三五十百千万亿两半廿零〇壹拾点分之第前翻番成倍余多几来个家户元人年月日号强级届次至到、。；以上左右约近过超不少于GA𠮷',
    ),
  );
  fc.assert(
    fc.property(fc.array(characters), fc.boolean(), (parts, isToken) => {
      const text = parts.join('');
      const { numbers, left } = readNumbers(text, { isToken });
      const spans = [...numbers, ...left].toSorted((one, other) => one.start - other.start);
      spans.forEach(({ start, end }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(parts.length);
      });
      for (const { value, value2, run } of numbers) {
        expect([value, value2 ?? 0].every(Number.isFinite)).toBe(true);
        expect(run.start).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});
