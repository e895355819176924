// The oldest browsers the site works in, and a check of every build that it asks for nothing newer.
// @ts-check
import { relative } from 'node:path';

/** Also told to readers: in public/start.js and in the README. */
export const oldest = { chrome: '108', edge: '108', firefox: '115', safari: '16.4' };

/** As the build's own translation of newer syntax understands it. */
export const buildTarget = Object.entries(oldest).map(([name, version]) => name + version);

/**
 * What some browser of `oldest` lacks, by how it looks in code. Names that other objects bear too
 * (`with`, `map` of an iterator, `union`) cannot be told apart here; public/start.js adds those of arrays.
 * @type {readonly [name: string, looks: RegExp][]}
 */
export const newerMethods = [
  ['Object.groupBy, Map.groupBy', /\b(?:Object|Map)\??\.groupBy\b/],
  ['Promise.withResolvers', /\bPromise\??\.withResolvers\b/],
  ['Promise.try', /\bPromise\??\.try\b/],
  ['Array.fromAsync', /\bArray\??\.fromAsync\b/],
  ['Iterator', /\bIterator\??\.(?:from|concat|zip|prototype)\b/],
  [
    'iterator helpers',
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|flatMap|toArray|take|drop)\(/,
  ],
  ['Set methods', /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/],
  ['getOrInsert', /\.getOrInsert(?:Computed)?\(/],
  ['isWellFormed', /\.isWellFormed\(/],
  ['URL.parse, URL.canParse', /\bURL\??\.(?:parse|canParse)\b/],
  ['AbortSignal.any, AbortSignal.timeout', /\bAbortSignal\??\.(?:any|timeout)\b/],
  ['RegExp.escape', /\bRegExp\??\.escape\b/],
  ['Error.isError', /\bError\??\.isError\b/],
  ['Math.sumPrecise', /\bMath\??\.(?:sumPrecise|f16round)\b/],
  [
    'bytes as text',
    /\.(?:toBase64|toHex|setFromBase64|setFromHex)\(|\bUint8Array\??\.from(?:Base64|Hex)\b/,
  ],
  ['resizable buffers', /\.transferToFixedLength\(/],
  ['Intl.Segmenter', /\bIntl\??\.Segmenter\b/],
  ['Intl.DurationFormat', /\bIntl\??\.DurationFormat\b/],
  ['Temporal', /\bTemporal\.[A-Z]/],
  // Their methods are brought along by app/ui/olderPopovers.ts, the selector cannot be.
  [':popover-open', /:popover-open/],
  ['checkVisibility', /\.checkVisibility\b/],
  ['view transitions', /\.startViewTransition\b/],
  ['requestIdleCallback', /\brequestIdleCallback\b/],
  ['moveBefore', /\.moveBefore\b/],
  ['CloseWatcher', /\bCloseWatcher\b/],
  ['the Navigation API', /\bnavigation\.(?:navigate|currentEntry|addEventListener)\b/],
  ['ClipboardItem.supports', /\bClipboardItem\??\.supports\b/],
  ['Sanitizer', /\.setHTML(?:Unsafe)?\(/],
  [
    'expressions of sets of characters',
    /\/v\.(?:test|exec)\(|RegExp\([^()]*,\s*["'`][gimsuy]*v["'`]\)/,
  ],
];

/**
 * Who asks first whether there is such a thing, and does without.
 * @type {Readonly<Record<string, RegExp>>}
 */
const asked = {
  Iterator: /node_modules\/immer\//,
  // What opens the panel there can close it: ui/olderPopovers.ts.
  'popovers by script': /app\/ui\/Popover\.tsx$/,
  'Intl.Segmenter': /app\/components\/lineBreaks\.ts$/,
  checkVisibility: /node_modules\/@ariakit\//,
  'view transitions': /node_modules\/(?:react-dom|react-router)\//,
  'the Navigation API': /node_modules\/react-dom\//,
};

/**
 * Of the style sheets: what leaves a reader without something where it is not understood. Gaps, balanced
 * lines and the like (`text-wrap`, `text-autospace`, `scrollbar-width`) may be missing.
 * @type {readonly [name: string, looks: RegExp][]}
 */
export const newerStyles = [
  ['color-mix()', /color-mix\(/],
  ['light-dark()', /light-dark\(/],
  ['colours of other spaces', /\b(?:oklch|oklab|lch|lab)\(|\bcolor\(/],
  ['colours from others', /\b(?:rgb|hsl)a?\(from /],
  ['@scope', /@scope\b/],
  ['@starting-style', /@starting-style\b/],
  ['@property', /@property\b/],
  ['nesting', /[{;}]\s*&/],
  ['anchors', /\banchor(?:-name|-size)?\(|position-anchor:|position-area:/],
  ['rounding', /\b(?:round|mod|rem)\(/],
  ['sizes of contents', /interpolate-size:|calc-size\(|field-sizing:/],
  ['style queries', /@container [^{]*style\(/],
  [':user-valid', /:user-(?:in)?valid/],
];

/** @param {string} code */
export function newerThanOldest(code, list = newerMethods) {
  return list.filter(([, looks]) => looks.test(code)).map(([name]) => name);
}

/** What stands in `@supports` is asked for first, so it may be newer. */
export function unconditional(/** @type {string} */ css) {
  let kept = '';
  let depth = 0;
  for (const piece of css.split(/(?=@supports)|(?<=[{}])/)) {
    if (depth === 0 && !piece.startsWith('@supports')) kept += piece;
    else if (piece.endsWith('{')) depth += 1;
    else if (piece.endsWith('}')) depth -= 1;
  }
  return kept;
}

/**
 * Stops a build that needs a newer browser than the page says it does.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function browserFloor(root) {
  return {
    name: 'browser-floor',
    apply: 'build',
    generateBundle(_, bundle) {
      const faults = Object.values(bundle).flatMap((file) => {
        if (file.type === 'asset') {
          if (!file.fileName.endsWith('.css')) return [];
          const css = unconditional(file.source.toString());
          return newerThanOldest(css, newerStyles).map((name) => `${file.fileName}: ${name}`);
        }
        return Object.entries(file.modules).flatMap(([id, { code }]) =>
          newerThanOldest(code ?? '')
            .filter((name) => !asked[name]?.test(id.replaceAll('\\', '/')))
            .map((name) => `${relative(root, id)}: ${name}`),
        );
      });
      if (faults.length) {
        const floor = Object.entries(oldest).map(([name, version]) => `${name} ${version}`);
        this.error(
          `Newer than ${floor.join(', ')} (.ci/browserFloor.mjs):\n  ${faults.join('\n  ')}\n` +
            'Write it with what they have, or ask first whether it is there and list who asks.',
        );
      }
    },
  };
}
