// The text of a file that a reader brings: its bytes decoded without guessing, or why they are not text.

export type FileText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly what: FileKind }
  /** UTF-8 with bytes that are not; the line of the first, from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'strange' };

/** What a file can be known as by its first bytes. */
type FileKind = 'picture' | 'pdf' | 'workbook' | 'slides' | 'document' | 'office' | 'archive';

/**
 * Decodes the bytes of a text file: UTF-8 or, with its mark or as JSON begins in it, UTF-16; what is neither
 * is GB18030, which contains GBK and GB2312, when it reads as Chinese. Never throws, and never gives text
 * with characters that were not in the file.
 */
export function readFileText(bytes: Uint8Array<ArrayBuffer>): FileText {
  const what = kindOf(bytes);
  if (what) return { kind: 'other', what };
  const wide = wideOrder(bytes);
  if (wide !== null) return textIn(wide, 'UTF-16', bytes);
  const text = decoded('utf-8', bytes) ?? cutText(bytes);
  if (text !== null) return sound(text, 'UTF-8');
  const lossy = new TextDecoder().decode(bytes);
  // Other encodings hardly ever form the three bytes of a Chinese character in UTF-8.
  if (count(lossy, /[\u0800-\ufffc]/gu) > count(lossy, /\ufffd/gu)) {
    return { kind: 'damaged', line: lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length };
  }
  return isChinese(bytes) ? textIn('gb18030', 'GB18030', bytes) : { kind: 'strange' };
}

function textIn(
  label: string,
  encoding: 'UTF-16' | 'GB18030',
  bytes: Uint8Array<ArrayBuffer>,
): FileText {
  const text = decoded(label, bytes);
  // Characters for private use stand where an encoding has none of its own.
  const isWhole = text !== null && !/[\ue000-\uf8ff\u0080-\u009f]/.test(text);
  return isWhole ? sound(text, encoding) : { kind: 'strange' };
}

/** Text has no control characters but blanks. */
function sound(text: string, encoding: 'UTF-8' | 'UTF-16' | 'GB18030'): FileText {
  if (text.trim() === '') return { kind: 'empty' };
  return /[^\P{Cc}\t\n\f\r\u007f-\u009f]/u.test(text)
    ? { kind: 'strange' }
    : { kind: 'text', text, encoding };
}

function decoded(label: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 that ends inside a character, as a file does that was cut on its way. */
function cutText(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** The order of UTF-16's bytes: by its mark, or by the zero beside the first letter of JSON. */
function wideOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isOpening = (byte = 0) => '{[ \t\r\n'.includes(String.fromCharCode(byte));
  if (second === 0 && isOpening(first)) return 'utf-16le';
  return first === 0 && isOpening(second) ? 'utf-16be' : null;
}

/**
 * Tells whether bytes are Chinese in GB18030: most of their pairs lie where GB 2312 has its characters, its kana
 * aside. Of a paragraph in Big5 a fifth does, in Shift_JIS nothing, in EUC-JP half, in GBK with old forms of
 * the characters seven tenths. Korean in EUC-KR lies there whole, but in the first half of the common
 * characters alone, as no Chinese text of some variety does.
 */
function isChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  const kinds = new Set<number>();
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead <= 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    // Four bytes write what two cannot.
    index += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
    pairs += 1;
    const isRow = usualRows.includes(lead) || (lead >= 0xb0 && lead <= 0xf7);
    if (isRow && trail >= 0xa1) usual += 1;
    kinds.add(lead * 256 + trail);
  }
  const isKorean = kinds.size >= 24 && [...kinds].every((pair) => pair < 0xc900);
  return usual * 3 >= pairs * 2 && !isKorean;
}

/** Signs, numbers, Greek, pinyin and lines; Chinese characters begin at 0xB0. */
const usualRows = [0xa1, 0xa2, 0xa3, 0xa6, 0xa8, 0xa9];

const starts: readonly (readonly [FileKind, string])[] = [
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'RIFF'],
  ['pdf', '%PDF'],
  ['office', '\xd0\xcf\x11\xe0'],
  ['archive', '\x1f\x8b'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'PK\x03\x04'],
];

/** The folders inside the packed files of Office. */
const packed = [
  ['workbook', 'xl/'],
  ['slides', 'ppt/'],
  ['document', 'word/'],
] as const;

function kindOf(bytes: Uint8Array): FileKind | null {
  const first = String.fromCharCode(...bytes.subarray(0, 4));
  const [kind] = starts.find(([, start]) => first.startsWith(start)) ?? [];
  if (!kind || !first.startsWith('PK')) return kind ?? null;
  const names = new TextDecoder('latin1').decode(bytes);
  return packed.find(([, folder]) => names.includes(folder))?.[0] ?? kind;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
