// The words beside a number that make it a bound: 不少于, 突破, 近, 以上, 以内, 左右.

/** What the words beside a number say of it; the operators of a target that stand before one number, and range. */
export type Bound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'about' | 'range';

interface BoundWord {
  readonly bound: Bound;
  /** Before a number: anything up to the number may follow the word (至少举办2场). Behind: see `isTouching`. */
  readonly word: RegExp;
  /** Counts only right beside the number; elsewhere it is part of another word. */
  readonly isTouching?: true;
  /** A weak word gives way to any other: 控制在5%左右 is about. */
  readonly isWeak?: true;
}

/** 不得低于, 不能少于, 未突破: the same word with and without its negation says the opposite. */
const not = '(?:不[得应能可宜会许]?|未|没有?|勿)';

const before: readonly BoundWord[] = [
  { bound: 'at_least', word: RegExp(`${not}(?:少于|低于|小于|弱于)|至少|最少|起码|≥`) },
  {
    bound: 'at_most',
    word: RegExp(
      `${not}(?:超过?|高于|多于|大于|超出|突破|逾)|至多|最多|(?<!${not})(?:低于|少于|小于)|不足|不到|≤|<`,
    ),
  },
  { bound: 'more_than', word: RegExp(`(?<!${not})(?:突破|超过|高于|多于|大于|超出)|>`) },
  {
    bound: 'more_than',
    word: RegExp(`(?<!赶|反|高|${not})超|(?<!${not})逾|(?<!突|打|冲|攻|侦)破`),
    isTouching: true,
  },
  {
    bound: 'more_than',
    word: /(?<![通经超走渡审路跨翻胜不来越度透])过/,
    isTouching: true,
  },
  { bound: 'about', word: /大约|接近|将近|≈/ },
  {
    bound: 'about',
    word: /(?<![节签制履违预合条公契特相邀续集纽])约|(?<![附最临邻就靠])近/,
    isTouching: true,
  },
  { bound: 'at_most', word: /控制在|压减?到|压缩到/, isWeak: true },
];

const behind: readonly BoundWord[] = [
  { bound: 'at_least', word: /(?<![级模额资质])(?:[及或]?以上|≥)/ },
  { bound: 'at_most', word: /(?<![级模额])(?:[及或]?以下)|[以之]内/ },
  { bound: 'about', word: /左右(?![手岸两翼])|上下(?![游联班功])/ },
  { bound: 'more_than', word: /[多余+]|几(?![个家项])/, isTouching: true },
  { bound: 'at_most', word: /内(?!容|地|外|部|涵|蒙|循|需|河)/, isTouching: true },
];

/** 5 个工作日内 is a bound, 两年内 a date by which something is done. */
const shortSpan = /(?:日|天|小时|分钟|秒)$/;
/** 近3年 is a span of time, 上百 a bound of a bare power. */
const spanOfTime = /^(?:年|个月|天|周|个季度)/;

export interface FoundBounds {
  readonly bounds: readonly Bound[];
  /** How far the words reach before and behind the number, in characters. */
  readonly reachBefore: number;
  readonly reachBehind: number;
}

/**
 * The bounds that the words around a number say.
 *
 * @param text before: what stands between the number and the one before; after: up to the next one
 * @param unit the unit printed
 * @param isToken true for a printed token, where a noun may part number and word: 10家企业以上
 */
export function boundsBeside(
  text: { readonly before: string; readonly after: string },
  unit: string,
  isToken: boolean,
): FoundBounds {
  const head = text.before.trimEnd();
  const found: { bound: Bound; isWeak: boolean }[] = [];
  let reachBefore = 0;
  let reachBehind = 0;
  for (const { bound, word, isTouching, isWeak } of before) {
    const [last] = [...head.matchAll(new RegExp(word, 'g'))].slice(-1);
    if (!last) continue;
    const rest = head.slice(last.index + last[0].length);
    if (isTouching ? rest !== '' : /[,，。;；]/.test(rest)) continue;
    if (bound === 'about' && last[0] === '近' && spanOfTime.test(unit)) continue;
    found.push({ bound, isWeak: isWeak === true });
    reachBefore = Math.max(reachBefore, text.before.length - last.index);
  }
  for (const { bound, word, isTouching } of behind) {
    const hit = word.exec(text.after);
    if (!hit) continue;
    const blank = /^ ?/.exec(text.after)?.[0].length ?? 0;
    if ((isTouching || !isToken) && hit.index > blank) continue;
    if (hit[0] === '内' && !shortSpan.test(unit)) continue;
    found.push({ bound, isWeak: false });
    reachBehind = Math.max(reachBehind, hit.index + hit[0].length);
  }
  const strong = found.filter(({ isWeak }) => !isWeak);
  // 控制在4% may mean either; with a word behind the number that one holds.
  const bounds: readonly Bound[] =
    strong.length > 0 || found.length === 0
      ? strong.map(({ bound }) => bound)
      : [...found.map(({ bound }) => bound), 'exact'];
  return { bounds: [...new Set(bounds)], reachBefore, reachBehind };
}
