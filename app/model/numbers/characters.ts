// One spelling of every character a number may be written with, one code point for one, so that places stay.

const pairsOf = (from: string, to: string) =>
  [...from].map((character, index) => [character, [...to][index] ?? character] as const);

/** Traditional forms, and signs that several code points stand for. NFKC would turn ① into 1 and ㎡ into m2. */
const plain: ReadonlyMap<string, string> = new Map([
  ...pairsOf(
    '萬億兩點幾數個戶項場處條間畝噸臺輛週歲種類鐘時張棟頭隻座達於過約內餘來負衛',
    '万亿两点几数个户项场处条间亩吨台辆周岁种类钟时张栋头只座达于过约内余来负卫',
  ),
  ...pairsOf('貳參叄陸弍弎', '贰叁叁陆贰叁'),
  ...pairsOf('−﹣﹪∶︰﹕‘’≧≦⩾⩽', "--%:::''≥≤≥≤"),
  ...pairsOf(
    '\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u200b\u202f\u2060\ufeff\t\r\v\f',
    '               ',
  ),
]);

const capitals = '壹贰叁肆伍陆柒捌玖拾佰仟零〇万亿点';
const simple = '一二三四五六七八九十百千零〇万亿点';
const capitalRun = new RegExp(`[${capitals}]+`, 'g');
/** Capitals that no other word is written with. 伍, 陆 and 拾 are names, land and to pick up unless they count something. */
const isCapitalAlone = /^[壹贰叁肆柒捌玖佰仟]$/;
const counts =
  /^[伍陆拾](?:$|[个项户件条处场名亩元%人所台套座吨位天倍成万亿千百十点]|家(?![嘴岗庄村镇湾港沟坪]))/;
const mainland = /[大内登着水海两]$/;

/** U+FF01–FF5E and Kangxi radicals have one plain form each. */
function plainForm(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // A full-width comma may part clauses: whether it parts thousands is for the reader of digits to say.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c)
    return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000) return ' ';
  // Nothing counts by a character beyond the basic plane; one unit for it keeps places equal to code points.
  if (code > 0xffff) return '\ufffc';
  const known = code >= 0x2f00 && code <= 0x2fd5 ? character.normalize('NFKC') : character;
  return plain.get(known) ?? known;
}

/**
 * A text as numbers are looked for in it: every code point is one UTF-16 unit, so that an index into it
 * counts code points of the text.
 */
export function foldCharacters(text: string): string {
  const folded = Array.from(text, plainForm).join('');
  return folded
    .replace(capitalRun, (run, at: number) => {
      const isNumber =
        run.length > 1
          ? /[^零〇万亿点]/.test(run)
          : isCapitalAlone.test(run) ||
            (counts.test(folded.slice(at, at + 3)) &&
              !/(?:^|[^分])\p{Script=Han}$/u.test(justBefore(folded, at)));
      if (!isNumber || (run.startsWith('陆') && mainland.test(justBefore(folded, at)))) return run;
      return Array.from(run, (one) => simple[capitals.indexOf(one)] ?? one).join('');
    })
    .replace(/(?<=[一二三四五六七八九〇零][○◯]*)[○◯]/g, '〇');
}

/** The few characters before a place, as far as a rule looks back; the whole text would make long ones slow. */
export function justBefore(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 8), at);
}
