// What looks like a number in a report and is none: dates, sessions, labels, numbering, set phrases.

/** Why something was left alone. */
type LeftReason =
  | 'date'
  | 'plan period'
  | 'label'
  | 'ordinal'
  | 'numbering'
  | 'footnote'
  | 'per'
  | 'vague'
  | 'ratio'
  | 'word'
  | 'damaged';

interface LeftRule {
  readonly reason: LeftReason;
  readonly pattern: RegExp;
  /** Holds in running text only: a printed token (10强县) was chosen by someone for its number. */
  readonly isTextOnly?: true;
  /** Holds in a printed token only: running text lists 1,2,3 with the same sign. */
  readonly isTokenOnly?: true;
}

const digit = '[〇零一二三四五六七八九]';
const small = '[一二三四五六七八九十]';
const dash = String.raw` ?[-‐-―~〜至到]+ ?`;

const rules: readonly LeftRule[] = [
  // Damage: groups of four are no thousands, nor are groups of one or two.
  {
    reason: 'damaged',
    pattern: /(?<![\d,.])\d{1,3}(?:,\d{3})*,\d{1,2}(?![\d.])/,
    isTokenOnly: true,
  },
  {
    reason: 'damaged',
    pattern: /(?<![\d,.])\d{1,3}(?:,\d{3})*,(?!(?:19|20)\d\d ?年)\d{4,}(?:\.\d+)?/,
  },
  // Numbering and footnotes.
  { reason: 'footnote', pattern: /[[〔【]\d{1,3}[\]〕】]/ },
  {
    reason: 'numbering',
    pattern: /(?<=^|\n|[。;；]) *(?:\(\d{1,2}\)|\d{1,2}[.、)])(?!\d)/,
    isTextOnly: true,
  },
  {
    reason: 'numbering',
    pattern: RegExp(
      String.raw`\(${small}{1,3}\)|(?<=^|\n) *${small}{1,3}、|${small}{1,3}是(?=[^否])|${small}要(?=[^求])`,
    ),
    isTextOnly: true,
  },
  // Dates.
  {
    reason: 'date',
    pattern: RegExp(
      String.raw`(?<![\d.])(?:19|20)\d\d(?: ?年?${dash}(?:(?:19|20)?\d\d))? ?年(?![产均])`,
    ),
  },
  { reason: 'date', pattern: /(?<![\d.])(?:19|20)\d\d([-./])\d{1,2}\1\d{1,2}(?![\d.])/ },
  { reason: 'date', pattern: RegExp(String.raw`[一二]${digit}{3}年`) },
  { reason: 'date', pattern: /(?<![\d.])\d{1,2} ?月 ?\d{1,2} ?[日号]/ },
  {
    reason: 'date',
    pattern: RegExp(
      String.raw`(?<![\d.个])(?:1[0-2]|0?[1-9])(?:月?${dash}(?:1[0-2]|[1-9]))? ?月(?!饼)`,
    ),
  },
  {
    reason: 'date',
    pattern: RegExp(
      String.raw`(?<!个)十?[一二三四五六七八九十](?:月?${dash}十?[一二三四五六七八九十])?月(?:${small}{1,3}日)?`,
    ),
  },
  { reason: 'date', pattern: /(?<!\d)(?:\d0|[一二三四五六七八九]十)年代|(?:\d{2}|二十一?)世纪/ },
  { reason: 'date', pattern: /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/ },
  {
    reason: 'date',
    pattern:
      /\d{1,2}[时点](?:\d{1,2}分|整|半)|十?[一二三四五六七八九十两]点(?:半|整|[一二三四五]?十[一二三四五六七八九]?分?)/,
  },
  { reason: 'date', pattern: /[上下]半年|(?<!个)(?:前?[一二三四1-4])季度/ },
  {
    reason: 'date',
    pattern: /(?<=过去|刚过|这|新的|又|去|来|近)[一1]年|\d{1,2}日(?=[上下]午|晚|[,，。;；])/,
    isTextOnly: true,
  },
  {
    reason: 'plan period',
    pattern:
      /十[一二三四五六]五(?=[”"』」'》)]|规划|时期|期间|末|以来|开局|收官|目标|之|[,，。、]|$)|(?<=[“"『「'])十[一二三四五六]五/,
  },
  // Sessions and ranks in words.
  {
    reason: 'ordinal',
    pattern: RegExp(
      String.raw`(?:\d{1,2}|${small}{1,3})届(?:${small}{1,2}[次中]全?会?)?|${small}{1,3}次(?:全体)?会议|${small}中全会`,
    ),
  },
  {
    reason: 'ordinal',
    pattern: /(?:十[七八九]|二十)大(?=精神|报告|以来|和|、|部署|召开|代表|提出|[,，。”]|$)/,
  },
  { reason: 'ordinal', pattern: /第[〇零一二三四五六七八九十百千万\d]+(?! ?[位名])/ },
  // Labels.
  { reason: 'label', pattern: /(?<=[“"「『])[两三四五六七八九]个\d+(?:\.\d+)?%/ },
  { reason: 'label', pattern: /(?:\d+|[NXn])(?: ?[+×*] ?(?:\d+|[NXn]))+(?![\d.万亿])/ },
  { reason: 'label', pattern: /(?<=\d)[xX]\d+|\d+[xX]\d+/ },
  { reason: 'label', pattern: /(?<![A-Za-z\d.])[A-Za-z]+-?\d+(?:\.\d+)*[A-Za-z]*(?![\d.%‰万亿])/ },
  { reason: 'label', pattern: /[一二两三四五六七八九]位数|\d\.0(?=版|时代|模式|工程|[”"」』])/ },
  { reason: 'label', pattern: RegExp(String.raw`(?:\d+|${small}+)(?:号(?!召)|连[增冠胜涨升])`) },
  {
    reason: 'label',
    pattern: RegExp(String.raw`(?:\d+|${small}+)(?:桥|隧|纵|横|轴|环)(?=\d|${small}|$)`),
  },
  {
    reason: 'label',
    pattern:
      /(?<!\d)(?:12345|12315|12348|12333|110|119|120)(?=热线|平台|政务|便民|急救|[”"」』])|(?<!\d)12345(?![\d,.%万亿家个户人件项])/,
  },
  { reason: 'label', pattern: /\d+强|[十百千]强|十佳|百佳|百优/, isTextOnly: true },
  {
    reason: 'label',
    pattern: RegExp(
      String.raw`(?:\d+|${small}+)年(?=行动|倍增|攻坚|计划|规划|大变样|义务教育|一贯)|\d+小时(?=过境)|(?:\d|${small})级(?!以)|${small}期(?=[^间望]|$)`,
    ),
    isTextOnly: true,
  },
  {
    reason: 'label',
    pattern: /千兆(?!瓦|赫|帕)|万兆|双千兆|百万工程|千万工程|千人计划|万人计划/,
    isTextOnly: true,
  },
  { reason: 'label', pattern: /(?<!\d)\d{7,}(?![\d.,%万亿])/, isTextOnly: true },
  // A basis: per thousand people, energy per 10,000 yuan.
  {
    reason: 'per',
    pattern:
      /每[一十百千万亿]{1,2}(?:元|人|户|亩|名|家|个|平方米|吨)?|[万亿]元(?=GDP|地区生产|生产总值|工业|产值|增加值)|万人(?=[口发高]|拥有)|千人(?=[口均]|床)/i,
  },
  // Sizes without a number.
  {
    reason: 'vague',
    pattern: /(?:好?几|数)[十百千万亿]+余?[万亿]?|成[百千]上[千万]|数以[十百千万亿]计/,
  },
  // Set phrases.
  {
    reason: 'word',
    pattern:
      /千方百计|万众一心|百家争鸣|四面八方|五湖四海|一心一意|一企一策|一户一策|一事一议|一站式|一网通办|一网统管|一件事|一老一小|一带一路|一体化?|统一|进一步|三次产业|新一代|新一轮|一系列|一大批|一批|一些|一定|一般|一流|一线|一直|一律|一切|一旦|一并|一同|一起|一方面|一手|一次性|一部分|一条龙|一张网|一张图|一盘棋|一公里|一米线|一对一|一家人|三位一体|五位一体|[两三四五六]个(?:意识|自信|维护|确立|全面|务必|毫不动摇|坚定不移|区分开来|革命|文明)|八项规定|四史|三农|三公|三资|两会|两山|两重|两新|双一流|三甲|四好|六稳|六保|九小|十分(?!之|[钟制])|万一|一国两制|第三方|万物|万里|百姓|百年大计|半岛|半导体|半径|半决赛|半挂|半程|半山|大半|多半|对半|半成品/,
    isTextOnly: true,
  },
];

/** A run of a text that looks like a number and is none; places are code points, the end excluded. */
export interface LeftAlone {
  readonly reason: LeftReason;
  readonly start: number;
  readonly end: number;
}

export interface LeftMatch {
  readonly reason: LeftReason;
  readonly end: number;
}

const sticky = rules.map((rule) => ({
  ...rule,
  pattern: new RegExp(rule.pattern, `${rule.pattern.flags}y`),
}));

/** What begins at a place of a folded text and is to be left alone; null when nothing does. */
export function leftAt(folded: string, at: number, isToken: boolean): LeftMatch | null {
  for (const { reason, pattern, isTextOnly, isTokenOnly } of sticky) {
    if (isToken ? isTextOnly : isTokenOnly) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found && found[0] !== '') return { reason, end: at + found[0].length };
  }
  return null;
}
