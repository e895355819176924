import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileText } from './fileText';

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

/** Bytes as `iconv` writes them. */
const gbk = {
  // 低空经济
  title: [0xb5, 0xcd, 0xbf, 0xd5, 0xbe, 0xad, 0xbc, 0xc3],
  // 崂山
  name: [0xe1, 0xc0, 0xc9, 0xbd],
};
const gb18030 = [0x95, 0x32, 0x82, 0x36]; // 𠀀
const wide = (text: string, isLittle: boolean) =>
  [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

test.each([
  ['UTF-8', bytesOf('{"a":"低空经济 𠀀"}'), '{"a":"低空经济 𠀀"}', 'UTF-8'],
  ['UTF-8 with its mark', bytesOf('\uFEFF{"a":"崂山"}'), '{"a":"崂山"}', 'UTF-8'],
  ['UTF-8 cut in a character', bytesOf('{"a":"崂', [0xe5, 0xb1]), '{"a":"崂', 'UTF-8'],
  ['UTF-16 with its mark', bytesOf([0xff, 0xfe], wide('{"崂山"}', true)), '{"崂山"}', 'UTF-16'],
  ['UTF-16 the other way', bytesOf([0xfe, 0xff], wide('{"崂山"}', false)), '{"崂山"}', 'UTF-16'],
  ['UTF-16 without a mark', bytesOf(wide('{"崂山"}', true)), '{"崂山"}', 'UTF-16'],
  ['GBK', bytesOf('{"a":"', gbk.title, '"}'), '{"a":"低空经济"}', 'GB18030'],
  ['GBK of rarer characters', bytesOf('{"a":"', gbk.name, '"}'), '{"a":"崂山"}', 'GB18030'],
  [
    'GB18030 of four bytes',
    bytesOf('{"a":"', ...Array<number[]>(10).fill(gbk.title), gb18030, '"}'),
    `{"a":"${'低空经济'.repeat(10)}𠀀"}`,
    'GB18030',
  ],
  // 联通 in GBK is well-formed as UTF-8 in part.
  ['GBK that looks like UTF-8', bytesOf('"', [0xc1, 0xaa, 0xcd, 0xa8], '"'), '"联通"', 'GB18030'],
] as const)('%s is read', (_, bytes, text, encoding) => {
  expect(readFileText(bytes)).toEqual({ kind: 'text', text, encoding });
});

test.each([
  ['nothing', bytesOf(), { kind: 'empty' }],
  ['a mark alone', bytesOf('\uFEFF'), { kind: 'empty' }],
  ['blanks', bytesOf(' \r\n\t'), { kind: 'empty' }],
  ['a PNG', bytesOf([0x89], 'PNG\r\n', [26, 10, 0]), { kind: 'other', what: 'picture' }],
  ['a JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0]), { kind: 'other', what: 'picture' }],
  ['a PDF', bytesOf('%PDF-1.7\n', [0xe2, 0xe3]), { kind: 'other', what: 'pdf' }],
  ['a workbook', bytesOf('PK', [3, 4, 0], 'xl/workbook.xml'), { kind: 'other', what: 'workbook' }],
  ['slides', bytesOf('PK', [3, 4, 0], 'ppt/slides/'), { kind: 'other', what: 'slides' }],
  ['a document', bytesOf('PK', [3, 4, 0], 'word/document'), { kind: 'other', what: 'document' }],
  ['a packed file', bytesOf('PK', [3, 4, 0], 'a.json'), { kind: 'other', what: 'archive' }],
  ['an old workbook', bytesOf([0xd0, 0xcf, 0x11, 0xe0]), { kind: 'other', what: 'office' }],
  ['a program', bytesOf('MZ', [0, 1, 2, 3, 0xff]), { kind: 'strange' }],
  ['zeros', bytesOf([0, 0, 0, 0]), { kind: 'strange' }],
  ['one bad byte in UTF-8', bytesOf('{\n"崂山区', [0xff], '"}'), { kind: 'damaged', line: 2 }],
  // 區市 in Big5, かな in Shift_JIS and EUC-JP, café in Latin 1.
  ['Big5', bytesOf('"', [0xb0, 0xcf, 0xa5, 0xab, 0xa5, 0x41], '"'), { kind: 'strange' }],
  ['Shift_JIS', bytesOf('"', [0x82, 0xa9, 0x82, 0xc8], '"'), { kind: 'strange' }],
  ['EUC-JP', bytesOf('"', [0xa4, 0xab, 0xa4, 0xca], '"'), { kind: 'strange' }],
  ['Latin 1', bytesOf('"caf', [0xe9], '"'), { kind: 'strange' }],
  ['Latin 1 within a word', bytesOf('"na', [0xef], 've"'), { kind: 'strange' }],
  // 가 and the syllables after it in EUC-KR.
  [
    'EUC-KR',
    bytesOf(...Array.from({ length: 24 }, (_, index) => [0xb0, 0xa1 + index])),
    { kind: 'strange' },
  ],
] as const)('%s is not', (_, bytes, expected) => {
  expect(readFileText(bytes)).toEqual(expected);
});

test('any text in UTF-8 is read as it was written, and no bytes throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const whole = `"${text.replaceAll(/[\p{Cc}\uFEFF]/gu, '')}"`;
      expect(readFileText(bytesOf(whole))).toMatchObject({ kind: 'text', text: whole });
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(() => readFileText(new Uint8Array(bytes))).not.toThrow();
    }),
  );
});
