// Holds the page together where a translator or an extension changes it: React goes on with the nodes it made, and
// would fail, or write into texts that nobody sees any more, once something else stands in their place.
import {
  bringBack,
  isAddition,
  isChild,
  isOurs,
  isStandInOf,
  isTakenFrom,
  markLeft,
  noteChanges,
  settleChanges,
} from './nodeSwaps';

let observer: MutationObserver | null = null;

/**
 * Lets others change the page without harm; call once, before the first render. Whenever React touches a node
 * that was taken out, the node first comes back to its place: a text that changes is shown as it is now, and a
 * translator, which watches for that, translates it anew. What does not change stays translated.
 */
export function holdPageTogether(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    noteChanges(records);
    settleChanges();
  });
  observer.observe(document, { childList: true, subtree: true });
  // They are called on the node they are meant for.
  // oxlint-disable-next-line typescript/unbound-method
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    reunite(this, child);
    markLeft(child);
    // Gone already, or carried off: what matters is that it leaves the page.
    if (isChild(child)) child.remove();
    return child;
  };
  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    child: T,
    next: Node | null,
  ): T {
    if (next) reunite(this, next);
    move(this, child, next, () => {
      insertBefore.call(this, child, next?.parentNode === this ? next : null);
    });
    return child;
  };
  Node.prototype.appendChild = function append<T extends Node>(this: Node, child: T): T {
    move(this, child, null, () => appendChild.call(this, child));
    return child;
  };
  watchWriting('nodeValue');
  watchWriting('textContent');
}

/** What is written into comes back into the page first. */
function watchWriting(name: 'nodeValue' | 'textContent'): void {
  const native = Object.getOwnPropertyDescriptor(Node.prototype, name);
  if (!native) return;
  Object.defineProperty(Node.prototype, name, {
    ...native,
    set(this: Node, text: string | null) {
      comeBack(this);
      native.set?.call(this, text);
      if (name === 'nodeValue') clearAround(this);
    },
  });
}

/** Brings a node back that the page takes for a child of a parent. */
function reunite(parent: Node, child: Node): void {
  if (child.parentNode === parent) return;
  catchUp();
  if (isTakenFrom(parent, child)) quietly(() => bringBack(child));
}

/** A node of ours that is moved comes back before; a translator that puts it back by hand is let alone. */
function move(parent: Node, child: Node, next: Node | null, place: () => void): void {
  if (!parent.isConnected || !isOurs(child)) {
    place();
    return;
  }
  catchUp();
  const isByHand = next !== null && isStandInOf(next, child);
  quietly(() => {
    if (isTakenFrom(parent, child) && !isByHand) bringBack(child);
    place();
  });
}

/** Brings back a node of ours, or the outermost of what it lies in where it is out of the page altogether. */
function comeBack(node: Node): void {
  if (!isOurs(node)) return;
  catchUp();
  let outermost = node;
  while (!node.isConnected && outermost.parentNode) outermost = outermost.parentNode;
  quietly(() => bringBack(outermost));
}

/** What others put beside a text was said of the text as it was. */
function clearAround(text: Node): void {
  const parent = text.parentNode;
  if (!parent?.isConnected || !isOurs(text)) return;
  quietly(() => {
    for (const node of Array.from(parent.childNodes).filter(isAddition)) node.remove();
  });
}

/** Takes down all that others have done by now, where it is React that goes on. */
function catchUp(): void {
  noteChanges(observer?.takeRecords() ?? []);
  settleChanges();
}

/** Changes the page itself; what is done here is not taken for the work of others. */
function quietly(change: () => void): void {
  change();
  observer?.takeRecords();
}
