// What a reader has marked, text by text: the ranges of a selection cut to the letters inside them.

/** Each text that is marked, with the part of it that is. */
export type MarkedText = ReadonlyMap<Node, string>;

/** Reads the ranges of a selection; Firefox has one for each cell that is marked with Ctrl held down. */
export function markedText(ranges: readonly Range[]): MarkedText {
  const marked = new Map<Node, string>();
  for (const range of ranges) {
    for (const text of textsIn(range)) {
      const start = text === range.startContainer ? range.startOffset : 0;
      const end = text === range.endContainer ? range.endOffset : text.data.length;
      const part = text.data.slice(start, end);
      if (part !== '') marked.set(text, (marked.get(text) ?? '') + part);
    }
  }
  return marked;
}

/** Everything that holds a marked text, up to the document: what lies outside need not be read. */
export function holdersOf(marked: MarkedText): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const text of marked.keys()) {
    for (let node = text.parentNode; node && !holders.has(node); node = node.parentNode) {
      holders.add(node);
    }
  }
  return holders;
}

function* textsIn(range: Range): Generator<Text> {
  const within = range.commonAncestorContainer;
  if (within instanceof Text) {
    yield within;
    return;
  }
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) yield node;
  }
}
