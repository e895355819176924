// What a pressed key means, whatever the layout, the case or an input method makes of it.

type Modifiers = Pick<Pressed, 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The parts of a keyboard event that are read here; older browsers and tests leave some out. */
export interface Pressed {
  readonly key: string;
  /** The place of the key on a US keyboard. */
  readonly code?: string;
  readonly keyCode?: number;
  readonly isComposing?: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?: (name: string) => boolean;
}

/** What browsers call a key that an input method or the system keeps to itself. */
const withheld = ['Process', 'Unidentified'];
/** The key code of every key that went to an input method. */
const inputMethod = 229;

/**
 * Tells whether a key ends or steers a word of an input method: then it is not ours. Safari ends the
 * composition before it tells of the Enter that took the word, and leaves only the key code.
 */
export function isInputMethodKey({ isComposing, keyCode }: Pressed): boolean {
  return isComposing === true || keyCode === inputMethod;
}

/** Keeps an Escape that leaves a word of an input method from closing the window around the field. */
export function leaveToInputMethod(event: KeyEvent): void {
  if (event.key === 'Escape' && isInputMethodKey(event.nativeEvent)) event.preventDefault();
}

interface KeyEvent {
  readonly key: string;
  readonly nativeEvent: Pressed;
  preventDefault: () => void;
}

/**
 * The names a key may go by, best first: what it types, in small letters of usual width, then what stands
 * at its place on a US keyboard where the first says nothing: under another script or an input method,
 * and in the row of digits where these need Shift (French, Czech).
 */
export function keyNames(pressed: Pressed): readonly string[] {
  const { key, code = '' } = pressed;
  const isWithheld = withheld.includes(key);
  if (pressed.isComposing === true) return [];
  // Enter, blank, Escape and the arrows under an input method are its own even outside a field.
  if (pressed.keyCode === inputMethod && !isWithheld && !/^[^ ]$/u.test(key)) return [];
  const name = [...key].length === 1 ? key.normalize('NFKC').toLowerCase() : key;
  const placed = nameAt(code);
  const isOther = isWithheld || isForeign(name) || (/^\d$/.test(placed) && !pressed.shiftKey);
  return [
    ...(isWithheld ? [] : [name]),
    // The third sign of a key has nothing to do with its place.
    ...(isOther && placed !== '' && placed !== name && !hasThirdLevel(pressed) ? [placed] : []),
  ];
}

/** Tells whether Ctrl or ⌘, and nothing else, is held with a letter. */
export function isCommand(pressed: Pressed, letter: string): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const isHeld = ctrlKey !== metaKey && !altKey && !shiftKey && !hasThirdLevel(pressed);
  return isHeld && keyNames(pressed).includes(letter);
}

/** Tells whether a key is pressed alone; Shift, and what AltGr types, belong to the sign itself. */
export function isPlain(pressed: Pressed): boolean {
  const { ctrlKey, altKey, metaKey } = pressed;
  return !metaKey && ((!ctrlKey && !altKey) || hasThirdLevel(pressed));
}

/** Tells whether a key that walks is pressed alone: with Alt or ⌘ the arrows lead through the browser's history. */
export function isWalk({ ctrlKey, altKey, metaKey }: Modifiers): boolean {
  return !ctrlKey && !altKey && !metaKey;
}

/** Tells whether what has the focus takes letters: then no letter is a shortcut. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target instanceof HTMLInputElement && !signless.includes(target.type);
}

/** Kinds of input into which nothing is typed. */
const signless = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];

/** AltGr, which Windows tells of as Ctrl and Alt as well. */
function hasThirdLevel(pressed: Pressed): boolean {
  return pressed.getModifierState?.('AltGraph') === true;
}

/** A letter of another script, or a sign that a Chinese or Japanese input method gives for an ASCII one. */
function isForeign(name: string): boolean {
  return /^(?:(?!\p{Script=Latin})\p{L}|[\u3000-\u303f\u30fb\uff00-\uffef])$/u.test(name);
}

const signs: Readonly<Record<string, string>> = { Slash: '/', Period: '.', Comma: ',' };

/** What stands at a place of a US keyboard, of the keys that are used here; '' for others. */
function nameAt(code: string): string {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? digit ?? signs[code] ?? '';
}
