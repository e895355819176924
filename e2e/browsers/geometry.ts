// Where things stand on a page, read in the page itself; each function gives what is amiss, in words.

/** Texts drawn over each other: the middles of their letters, not the boxes of their lines. */
export function overlappingTexts(root: string): string[] {
  interface Line {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const lines: Line[] = [];
  for (const part of document.querySelectorAll(root)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || !isShown(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2;
        // The box of a line of text is half as high again as its letters.
        const half = box.height / 4;
        if (box.width < 1) continue;
        const text = node.textContent.trim().slice(0, 24);
        lines.push({
          text,
          left: box.left,
          right: box.right,
          top: middle - half,
          bottom: middle + half,
        });
      }
    }
  }
  const found: string[] = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1.5 && down > 1.5) found.push(`“${one.text}” and “${other.text}”`);
    }
  }
  return found;

  /** Not behind a dialog, not for screen readers alone, not scrolled away inside a box of its own. */
  function isShown(element: Element): boolean {
    const box = element.getBoundingClientRect();
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0')
        return false;
      if (style.position === 'sticky' || style.position === 'fixed') return false;
      if (style.clipPath !== 'none' && at.getBoundingClientRect().width <= 1) return false;
      if (at !== element && style.overflow !== 'visible') {
        const edge = at.getBoundingClientRect();
        if (box.bottom > edge.bottom + 1 || box.top < edge.top - 1) return false;
        if (box.right > edge.right + 1 || box.left < edge.left - 1) return false;
      }
    }
    return true;
  }
}

/** Short texts broken into lines although the room beside them would hold them in one. */
export function earlyBreaks(root: string): string[] {
  const found: string[] = [];
  for (const part of document.querySelectorAll(root)) {
    const holders = new Set<HTMLElement>();
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.trim()) continue;
      let at = walker.currentNode.parentElement;
      while (at && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement;
      // A picture of a slide is drawn small: its sizes are not those of its layout.
      if (at && !at.closest('svg, [role=img]')) holders.add(at);
    }
    const broken = [...holders].filter((holder) => {
      const { whiteSpace, display } = getComputedStyle(holder);
      const isPlain =
        whiteSpace === 'normal' && !/none|flex|grid/.test(display) && !holder.querySelector('br');
      return isPlain && linesOf(holder) > 1 && !hasBlocks(holder);
    });
    // All are measured in one layout: one after the other they would take minutes.
    const rooms = broken.map(roomFor);
    // Set through the style itself: the content policy forbids the attribute.
    const former = broken.map(({ style }) => style.cssText);
    for (const { style } of broken) {
      style.cssText += ';white-space:nowrap;width:max-content;max-width:none;position:absolute';
    }
    const needs = broken.map((holder) => {
      const range = document.createRange();
      range.selectNodeContents(holder);
      return range.getBoundingClientRect().width;
    });
    for (const [index, { style }] of broken.entries()) style.cssText = former[index] ?? '';
    for (const [index, holder] of broken.entries()) {
      const [needed = 0, room = 0] = [needs[index], rooms[index]];
      if (needed > 0 && needed <= room - 1) {
        found.push(`“${holder.textContent.trim().slice(0, 30)}” needs ${needed} of ${room}`);
      }
    }
  }
  return found;

  /** What is a block of its own begins a line because it is meant to. */
  function hasBlocks(holder: HTMLElement): boolean {
    return [...holder.querySelectorAll('*')].some(
      (inner) => !/^(inline|none|contents|ruby)/.test(getComputedStyle(inner).display),
    );
  }

  /** How many lines hold more than a blank. */
  function linesOf(holder: HTMLElement): number {
    const range = document.createRange();
    range.selectNodeContents(holder);
    const middles = [...range.getClientRects()]
      .filter((box) => box.width > 1)
      .map((box) => (box.top + box.bottom) / 2)
      .toSorted((one, other) => one - other);
    return middles.filter((middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) > 8)
      .length;
  }

  /** A box may be as wide as its parent leaves room beside the others in its row. */
  function roomFor(holder: HTMLElement): number {
    const parent = holder.parentElement ?? holder;
    const own = getComputedStyle(holder);
    const padding = Number.parseFloat(own.paddingLeft) + Number.parseFloat(own.paddingRight);
    const widest = own.maxWidth.endsWith('px')
      ? Number.parseFloat(own.maxWidth) - padding
      : Infinity;
    const style = getComputedStyle(parent);
    if (style.display !== 'flex' || style.flexDirection !== 'row')
      return Math.min(widest, holder.clientWidth - padding);
    const inner =
      parent.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    const box = holder.getBoundingClientRect();
    const beside = [...parent.children].filter((other) => {
      const place = other.getBoundingClientRect();
      return (
        other !== holder && place.width > 0 && place.top < box.bottom && place.bottom > box.top
      );
    });
    const gap = Number.parseFloat(style.columnGap) || 0;
    const taken = beside.reduce((sum, other) => {
      const { marginLeft, marginRight } = getComputedStyle(other);
      const margins = Number.parseFloat(marginLeft) + Number.parseFloat(marginRight);
      return sum + other.getBoundingClientRect().width + gap + (margins || 0);
    }, 0);
    return Math.min(widest, inner - taken - padding);
  }
}

/** What of a drawing stands outside it, and how much of each kind there is. */
export function drawing(selector: string): { outside: string[]; shapes: number; labels: string[] } {
  const svg = document.querySelector<SVGSVGElement>(selector);
  if (!svg) return { outside: [`no ${selector}`], shapes: 0, labels: [] };
  const frame = svg.getBoundingClientRect();
  const shapes = [...svg.querySelectorAll('path')].filter(
    (path) => path.closest('defs, pattern, clipPath, mask') === null,
  );
  const labels = [...svg.querySelectorAll('text')];
  const outside = [...shapes, ...labels]
    .filter((part) => part.closest('[clip-path]') === null)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return (
        box.left < frame.left - 1 ||
        box.top < frame.top - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1
      );
    })
    .map((part) => part.textContent || (part.getAttribute('d') ?? '').slice(0, 20));
  return { outside, shapes: shapes.length, labels: labels.map((label) => label.textContent) };
}

/** Texts wider or taller than the boxes made for them, or outside the picture they belong to. */
export function cutTexts(root: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(root)].flatMap((part) => {
    const frame = part.getBoundingClientRect();
    return [...part.querySelectorAll('p, span, li, text')]
      .filter((element) => element.textContent.trim() !== '')
      .filter((element) => element.closest('.visually-hidden, defs') === null)
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isOut =
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1;
        // Of the texts of a drawing a browser adds up their lines instead.
        const isCut =
          element instanceof HTMLElement &&
          element.clientWidth > 0 &&
          element.scrollWidth > element.clientWidth + 1;
        return isOut || isCut;
      })
      .map((element) => element.textContent.trim().slice(0, 24));
  });
}
