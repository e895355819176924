// Remembers which nodes of the page others have taken out, and what they put in their place, so that it can be undone.

interface Swap {
  readonly parent: Node;
  /** In the order in which they left. */
  readonly taken: readonly ChildNode[];
  readonly given: readonly ChildNode[];
}

/** By every node that was taken out. */
const swaps = new WeakMap<Node, Swap>();
/** By every node that stands for one of ours; a second translator may put something else in its place again. */
const standIns = new WeakMap<Node, Swap>();
/** Nodes that the page itself has taken out. */
const left = new WeakSet<Node>();

/** What came and went of late: replacing a node is often an insertion and a removal. */
const before = new Map<Node, ChildNode>();
const after = new Map<Node, ChildNode>();
let gaps: { readonly record: MutationRecord; readonly taken: readonly ChildNode[] }[] = [];

/** Tells whether React made a node: it marks every one with a key of its own. */
export function isOurs(node: object): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'));
}

/** Says that the page itself has taken a node out. */
export function markLeft(node: Node): void {
  left.add(node);
}

/** Tells whether a node was taken out of a parent by others. */
export function isTakenFrom(parent: Node, node: Node): boolean {
  return swaps.get(node)?.parent === parent;
}

/** Tells whether one node was put in the place of another. */
export function isStandInOf(node: Node, taken: Node): boolean {
  return swaps.get(taken)?.given.some((one) => one === node) ?? false;
}

/** Tells whether a node is of others, and stands for nothing of ours. */
export function isAddition(node: Node): boolean {
  return !isOurs(node) && !standIns.has(node);
}

/** Puts a node that was taken out back in its place, with all that left together with it. */
export function bringBack(node: Node): void {
  const made = swaps.get(node);
  if (!made) return;
  const { parent, taken, given } = made;
  for (const one of taken) swaps.delete(one);
  for (const one of given) if (one.parentNode !== parent) bringBack(one);
  const standing = given.filter(({ parentNode }) => parentNode === parent);
  // What the page has taken out itself since is not wanted any more.
  standing[0]?.before(...taken.filter((one) => one === node || !left.has(one)));
  for (const one of standing) one.remove();
}

/** Takes down what has changed in the page. */
export function noteChanges(records: readonly MutationRecord[]): void {
  for (const record of records) {
    const { target, addedNodes, removedNodes } = record;
    for (const node of addedNodes) {
      // Back in its place, whoever put it there.
      if (isTakenFrom(target, node) && node.parentNode === target) swaps.delete(node);
    }
    const given = [...addedNodes].filter(isChild).filter((node) => !isOurs(node));
    const gone = [...removedNodes].filter(isChild).filter((node) => node.parentNode !== target);
    const taken = gone.filter(isHeld);
    if (taken.length > 0) noteTaken(record, taken, given);
    else if (given.length > 0) noteGiven(record, given);
  }
}

/** Forgets what came and went: whoever replaces a node has done so by now. */
export function settleChanges(): void {
  for (const { record, taken } of gaps) {
    const { target, previousSibling, nextSibling } = record;
    // A sentence of several nodes may have one translation.
    const group = [previousSibling, nextSibling]
      .map((node) => node && standIns.get(node))
      .find((one) => one?.parent === target);
    const isByOthers = !taken.some((node) => left.has(node));
    if (group && isByOthers) swap(target, [...group.taken, ...taken], group.given);
  }
  gaps = [];
  before.clear();
  after.clear();
}

/** Whatever comes and goes is a child; the records just do not say so. */
export function isChild(node: Node): node is ChildNode {
  return 'remove' in node;
}

/** React's nodes are looked after, and so is what stands for them. */
function isHeld(node: Node): boolean {
  return standIns.has(node) || isOurs(node);
}

function noteTaken(
  record: MutationRecord,
  taken: readonly ChildNode[],
  given: readonly ChildNode[],
): void {
  const { target } = record;
  if (given.length > 0) {
    swap(target, taken, given);
    return;
  }
  const beside = taken.flatMap((node) => [before.get(node), after.get(node)]);
  const come = beside.find((node) => node && !standIns.has(node));
  if (come) swap(target, taken, [come]);
  else gaps.push({ record, taken });
}

function noteGiven(
  { target, previousSibling, nextSibling }: MutationRecord,
  given: readonly ChildNode[],
): void {
  const index = gaps.findIndex(
    (gap) =>
      gap.record.target === target &&
      gap.record.previousSibling === previousSibling &&
      gap.record.nextSibling === nextSibling,
  );
  const [gap] = index === -1 ? [] : gaps.splice(index, 1);
  const [node] = given;
  if (gap) swap(target, gap.taken, given);
  else if (node) {
    if (nextSibling) before.set(nextSibling, node);
    if (previousSibling) after.set(previousSibling, node);
  }
}

function swap(parent: Node, taken: readonly ChildNode[], given: readonly ChildNode[]): void {
  const made = { parent, taken, given };
  for (const node of taken) {
    // Carried on by those who have it already, it is still missed where it was at first.
    const isElsewhere = swaps.has(node) && !isTakenFrom(parent, node);
    if (!isElsewhere) swaps.set(node, made);
  }
  for (const node of given) standIns.set(node, made);
}
