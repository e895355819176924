// In a real browser: whatever translators and extensions do to the page, it goes on, and shows what holds now.
import { Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { holdPageTogether } from './foreignNodes';

holdPageTogether();

const Bare = ({ text }: { readonly text: string }) => text;
const keyed = (names: string) => [...names].map((name) => <Fragment key={name}>{name}</Fragment>);

/** What an element may hold, in every way that React tells texts apart. */
const states: readonly ReactNode[] = [
  null,
  'one',
  ['one', ' two'],
  [null, ' two'],
  [3, '家', ' of ', 10],
  [4, '家', ' of ', 10],
  [<b key="b">bold</b>, ' two'],
  ['one ', <b key="b">bolder</b>, ' three'],
  [
    <b key="b">
      bold {1} of {2}
    </b>,
  ],
  <>
    <Bare text="bare" />
  </>,
  [<Bare key="bare" text="barer" />, ' two', <i key="i">{5}%</i>],
  keyed('abc'),
  keyed('cdab'),
  <>
    {'in '}
    <>{'a '}fragment</>
  </>,
];

const Page = ({ state }: { readonly state: ReactNode }) => (
  <section>
    {state}
    <p>{state}</p>
    <p>
      before {state}
      <em>between</em>
      {state} after
    </p>
  </section>
);

function fonts(text: string): HTMLElement {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.append(translated(text));
  outer.append(inner);
  return outer;
}

const translated = (text: string) => (text.trim() === '' ? text : `⟦${text}⟧`);
const plain = (text: string) => text.replaceAll(/[⟦⟧♪]/g, '');

/** Every text that is not translated yet. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() !== '' && !/[⟦⟧♪]/.test(node.data))
      found.push(node);
  }
  return found;
}

const meddlers: Readonly<Record<string, (root: HTMLElement) => void>> = {
  'puts fonts in the place of texts': (root) => {
    for (const text of textsIn(root)) text.replaceWith(fonts(text.data));
  },
  'puts texts in the place of texts': (root) => {
    for (const text of textsIn(root)) text.replaceWith(translated(text.data));
  },
  'rewrites the texts themselves': (root) => {
    for (const text of textsIn(root)) text.data = translated(text.data);
  },
  'moves texts into fonts': (root) => {
    for (const text of textsIn(root)) {
      const font = document.createElement('font');
      text.parentNode?.insertBefore(font, text);
      font.append(text);
      text.data = translated(text.data);
    }
  },
  'inserts first and removes then': (root) => {
    for (const text of textsIn(root)) {
      text.parentNode?.insertBefore(fonts(text.data), text);
      text.parentNode?.removeChild(text);
    }
  },
  'removes first and inserts then': (root) => {
    for (const text of textsIn(root)) {
      const { parentNode, nextSibling } = text;
      text.remove();
      parentNode?.insertBefore(fonts(text.data), nextSibling);
    }
  },
  'inserts all and removes all then': (root) => {
    const texts = textsIn(root);
    for (const text of texts) text.before(fonts(text.data));
    for (const text of texts) text.remove();
  },
  'translates twice': (root) => {
    for (const text of textsIn(root)) {
      const once = fonts(text.data);
      text.replaceWith(once);
      once.replaceWith(fonts(plain(once.textContent)));
    }
  },
  'puts an element around elements': (root) => {
    for (const element of root.querySelectorAll('b, em')) {
      const font = document.createElement('font');
      element.replaceWith(font);
      font.append(element);
    }
    for (const text of textsIn(root)) text.replaceWith(fonts(text.data));
  },
  'gives neighbouring texts one translation': (root) => {
    for (const text of textsIn(root)) {
      const group = [text];
      for (let next = text.nextSibling; next instanceof Text; next = next.nextSibling)
        group.push(next);
      if (!text.isConnected) continue;
      text.replaceWith(fonts(group.map(({ data }) => data).join('')));
      for (const other of group.slice(1)) other.remove();
    }
  },
  'writes whole elements anew': (root) => {
    for (const element of root.querySelectorAll('section > p')) {
      if (textsIn(element).length > 0)
        element.innerHTML = element.innerHTML.replaceAll(/(?<=^|>)[^<]*\S[^<]*/g, translated);
    }
    for (const text of textsIn(root)) text.replaceWith(fonts(text.data));
  },
  'adds a sign to every text': (root) => {
    for (const text of textsIn(root)) {
      const sign = document.createElement('span');
      sign.textContent = '♪';
      text.after(sign);
    }
  },
};

/** Draws one state after another, with and without a meddler; what is to be read should be the same. */
function differences(
  meddle: (root: HTMLElement) => void,
  sequence: readonly ReactNode[],
): string[] {
  const found: string[] = [];
  const hosts = [document.createElement('div'), document.createElement('div')] as const;
  document.body.append(...hosts);
  const roots = hosts.map((host) =>
    createRoot(host, { onUncaughtError: (error) => found.push(String(error)) }),
  );
  const compare = (when: string) => {
    const [meddled, expected] = [plain(hosts[0].textContent), hosts[1].textContent];
    if (meddled !== expected) found.push(`${when}: ${meddled} instead of ${expected}`);
  };
  for (const [index, state] of sequence.entries()) {
    for (const root of roots) flushSync(() => root.render(<Page state={state} />));
    compare(`state ${index}`);
    meddle(hosts[0]);
  }
  for (const root of roots) flushSync(() => root.unmount());
  compare('the end');
  for (const host of hosts) host.remove();
  return found;
}

test.each(Object.entries(meddlers))(
  'whoever %s',
  (_, meddle) => {
    const pairs = states.flatMap((from) => states.flatMap((to) => [from, to]));
    expect(differences(meddle, pairs)).toEqual([]);
  },
  120_000,
);

test('what others took away for good is missed by nobody', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const failures: string[] = [];
  const root = createRoot(host, { onUncaughtError: (error) => failures.push(String(error)) });
  for (const state of states) {
    flushSync(() => root.render(<Page state={state} />));
    for (const node of host.querySelectorAll('b, em')) node.remove();
    for (const text of textsIn(host)) text.remove();
  }
  flushSync(() => root.render(<Page key="new" state="new" />));
  expect(failures).toEqual([]);
  expect(host.textContent).toBe('newnewbefore newbetweennew after');
  flushSync(() => root.unmount());
  host.remove();
});
