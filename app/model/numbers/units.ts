// The units numbers are printed with: bare ones in a table, 万X, 亿X and X/Y derived from their parts.

/** Bare units by kind; a unit found in the data's own list is known beside these. */
const kinds = {
  share: '% ‰ ‱ 个百分点 百分点 倍 成 番',
  money: '元 美元 港元 欧元 日元 英镑 元人民币',
  people: '人 名 位 户 人次 人年 家次 户次 辆次 架次 班次 床 张 岁',
  things:
    '个 大 家 项 件 条 处 场 次 座 所 栋 幢 间 套 台 辆 艘 架 列 块 片 支 只 头 匹 株 棵 册 本 部 种 类 款 宗 例 起 对 组 团 轮 遍 根 颗 枚 篇 首 幅 盏 口 眼 孔 层 门 道 份 批 期 节 堂 桩 笔 单 票 箱 标箱 标准箱 国际标准箱 集 强 佳 站 班 款次 场次 台套 台次 个次 剂 剂次 羽 尾 担 捆 袋 瓶 桶 方 包 点位 人份 步 颗次 节点 车次 车位 床位 泊位 席 篇次 标段 批次 件次 折 TEU',
  time: '年 周年 个月 个年头 天 日 个工作日 工作日 小时 个小时 个半天 分钟 秒 秒钟 周 个季度 学时 课时 刻钟 毫秒',
  space:
    '米 里 千米 公里 厘米 毫米 微米 纳米 海里 公里次 车公里 平方米 平方公里 平方千米 平米 立方米 立方 方 公顷 亩 英寸 寸 m km cm mm nm m² ㎡ km² m³',
  weight:
    '吨 µg mg 公斤 千克 克 毫克 微克 斤 吨标准煤 吨标煤 标准煤 吨公里 吨位 载重吨 吨级 t kg g',
  energy:
    '瓦 千瓦 兆瓦 吉瓦 千瓦时 兆瓦时 吉瓦时 太瓦 太瓦时 瓦时 度 千伏 伏 千伏安 伏安 兆伏安 千安 安 千乏 焦 千焦 焦耳 千焦耳 卡 千卡 帕 千帕 兆帕 赫 赫兹 千赫 兆赫 千赫兹 兆赫兹 W kW MW GW kWh MWh GWh TWh kV kVA MVA',
  information:
    '字节 比特 千字节 兆 千比特 KB MB GB TB PB EB Gbps Mbps P PFLOPS EFLOPS Pflops Eflops 卡时 机架 标准机架 个机架 个标准机架',
  other: '分 L mL 分贝 度电 升 千升 毫升 卷 ℃ 摄氏度 段 行 字',
} as const;

/**
 * What goes on after a unit's word and makes another word of it: 5 人工智能, 3 成员, 17 个性化, 十分.
 * Without these 项目 would count 项 and 一对一 a pair.
 */
const continued: Readonly<Record<string, RegExp>> = {
  人: /^(?:工智|才|民|口|均|大(?!学)|社|文|工(?!厂)|体|脸|类|居)/,
  个: /^(?:性|体工|体户|人所|案)/,
  大: /^(?:会|众|学|厅|厦|桥|幅|力|规模|量|批|常委|代表)/,
  家: /^(?:庭|居|具|政|园|长(?!乐)|电|禽|乡|校)/,
  户: /^(?:外|籍|口|型)/,
  所: /^(?:有|得|以|在)/,
  处: /^(?:理|置|于|级)/,
  项: /^目/,
  条: /^(?:件|例)/,
  场: /^(?:景|馆|地|所|站(?!次))/,
  座: /^(?:谈|椅|舱)/,
  台: /^(?:阶|湾|风|州|账)/,
  部: /^(?:门|分|署|队|委|级)/,
  本: /^(?:级|地|市|区|土|年|科|届)/,
  种: /^(?:植|业|子|养|源|粮)/,
  道: /^(?:路|德)/,
  对: /^(?:外|接|口|标|于|照|比|一)/,
  组: /^(?:织|建|成|合)/,
  门: /^(?:店|户|票)/,
  层: /^(?:次|级|面)/,
  班: /^(?:子|次(?!\d))/,
  位: /^(?:于|列|居|一体)/,
  次: /^(?:级|性)/,
  名: /^(?:单|录|城|牌|镇)/,
  口: /^(?:岸|袋|径|腔)/,
  头: /^(?:部|雁)/,
  元: /^(?:宇宙|素|旦)/,
  分: /^(?:之|别|布|类|析|工|区|批|级|离|享|拣|为|重|必|关|明)/,
  成: /^(?:员|功|立|果|效|为|长|本|品|都|熟|交|套|绩|型|才|就|人)/,
  年: /^(?:级|轻|代|产|均|龄|货|报|味)/,
  天: /^(?:津|然|文|气|府|空|使)/,
  日: /^(?:本|照|常|报|前)/,
  周: /^(?:边|转|村|岁)/,
  度: /^(?:假|汛)/,
  期: /^(?:间|望|盼|货)/,
  站: /^(?:点|在|式)/,
  片: /^区/,
  块: /^链/,
  单: /^(?:位|元)/,
  方: /^(?:面|向|案|便|式|略|可)/,
  节: /^(?:约|能|水|点|日|假)/,
  批: /^(?:发|复|准|量|次)/,
  里: /^(?:程|面|的|外|长|应|仁|河|屯|堡|店|铺|桥)/,
  折: /^(?:旧|射|扣|叠|算|中)/,
  份: /^(?:额)/,
  首: /^(?:店|批|台|创|位|次|发|都)/,
  团: /^(?:队|结)/,
  段: /^位/,
  行: /^(?:业|动|政|程)/,
  字: /^(?:经)/,
  包: /^(?:括|容)/,
  步: /^(?:行|入|伐)/,
};

const builtIn = new Set(Object.values(kinds).flatMap((words) => words.split(' ')));

/** Powers that stand between a number and a bare unit, the longest first. */
export const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** A thousand of these is a unit of its own: 千瓦, 千米. With another number before it, 千 belongs to the unit. */
const prefixed = /^千(?:瓦时|瓦|米|克(?!拉)|伏安|伏|安|乏|焦|卡|帕|赫|升|字节|比特)/;

/** Tells whether 千 or 百 at a place begins a unit: 千瓦, 百分点. */
export function beginsUnit(folded: string, at: number): boolean {
  const character = folded[at];
  if (character === '百') return /^百分[点之]/.test(folded.slice(at, at + 3));
  return character === '千' && prefixed.test(folded.slice(at, at + 5));
}

/** Every known unit by its first character, the longest first. */
export type KnownUnits = ReadonlyMap<string, readonly string[]>;

const made = new Map<string, KnownUnits>();

/** The units of the reader's table and of some data; a list given again is not prepared again. */
export function knownUnits(units: readonly string[], fold: (text: string) => string): KnownUnits {
  const key = units.join('\n');
  const earlier = made.get(key);
  if (earlier) return earlier;
  const byFirst = new Map<string, string[]>();
  for (const unit of new Set([...builtIn, ...units.map(fold)])) {
    const first = unit[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  made.set(key, byFirst);
  return byFirst;
}

export interface UnitReading {
  /** The unit as the plan file holds it: scale and bare unit, no 余 inside, no blanks. */
  readonly unit: string;
  readonly scale: string;
  readonly end: number;
}

const inner = /[多余几来]/;
const latin = /[A-Za-z]/;

/** The bare unit at a place, '' when none is known there. */
function bareAt(folded: string, at: number, known: KnownUnits): string {
  const first = folded[at];
  if (first === undefined) return '';
  const bare = (known.get(first) ?? []).find((unit) => {
    if (!folded.startsWith(unit, at)) return false;
    const rest = folded.slice(at + unit.length, at + unit.length + 3);
    // GW is no G: a unit in Latin letters ends where they end.
    if (latin.test(unit.at(-1) ?? '')) return !latin.test(rest[0] ?? '');
    return continued[unit]?.test(rest) !== true;
  });
  return bare ?? '';
}

/**
 * Reads the unit behind a number.
 *
 * @param scale the power the numeral itself ended in: 3万 in 3万户
 */
export function unitAt(folded: string, from: number, known: KnownUnits, scale = ''): UnitReading {
  let at = from;
  let power = scale;
  // 万 of 万达 after a numeral is still a power; 5 亿余元 has its 余 inside the unit.
  const rest = () => folded.slice(at);
  const skipped = /^[ \n]?(?=[^ \n])/.exec(rest())?.[0].length ?? 0;
  if (power === '') {
    const found = Object.keys(scales).find((one) => folded.startsWith(one, at + skipped));
    if (found !== undefined) {
      power = found;
      at += skipped + found.length;
    }
  }
  if (power !== '' && inner.test(folded[at] ?? '') && !/^来[自源]/.test(rest())) at += 1;
  const blank = /^[ \n]?(?=[^ \n])/.exec(rest())?.[0].length ?? 0;
  const bare = bareAt(folded, at + blank, known);
  if (bare === '') return { unit: power, scale: power, end: at };
  at += blank + bare.length;
  const per = perAt(folded, at, known);
  at += per.length;
  const both = bracketAt(folded, at, known);
  return { unit: power + bare + per + both, scale: power, end: at + both.length };
}

/** 套（间）: a second counter in brackets is part of the unit. */
function bracketAt(folded: string, at: number, known: KnownUnits): string {
  if (folded[at] !== '(') return '';
  const close = folded.indexOf(')', at);
  const word = close < 0 || close - at > 4 ? '' : folded.slice(at + 1, close);
  return word !== '' && bareAt(word, 0, known) === word ? folded.slice(at, close + 1) : '';
}

/** /立方米 of 微克/立方米; a table may cut it off, and then the slash is no part of the unit. */
function perAt(folded: string, at: number, known: KnownUnits): string {
  if (folded[at] !== '/') return '';
  const time = /^\/(?:时|日|h|d|s|min)(?![A-Za-z]|间)/.exec(folded.slice(at))?.[0];
  if (time !== undefined) return time;
  const scale = /^[百千]?[万亿]?/.exec(folded.slice(at + 1))?.[0] ?? '';
  const start = folded.startsWith('月', at + 1) ? at + 1 : at + 1 + scale.length;
  const bare = folded.startsWith('月', at + 1) ? '月' : bareAt(folded, start, known);
  return bare === '' ? '' : folded.slice(at, start + bare.length);
}

/** A unit taken apart, to tell whether two ways of writing mean the same amount: 12000 户 and 1.2 万户. */
export function unitParts(unit: string): { readonly factor: number; readonly bare: string } {
  const scale = Object.keys(scales).find((one) => unit.startsWith(one));
  const rest = scale === undefined ? unit : unit.slice(scale.length);
  const factor = scale === undefined ? 1 : (scales[scale] ?? 1);
  const isThousands = rest.length > 1 && rest.startsWith('千');
  return isThousands ? { factor: factor * 1000, bare: rest.slice(1) } : { factor, bare: rest };
}
