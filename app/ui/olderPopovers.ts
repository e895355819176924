// Popovers for browsers that have none (Chrome before 114, Firefox before 125, Safari before 17): opened by their
// buttons, closed by Escape and by a click elsewhere. What they look like while closed is in base.css.

/** Call once, and only where the browser has no popovers of its own. */
export function addPopovers(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const id = target.closest('[popovertarget]')?.getAttribute('popovertarget');
    const own = id ? document.getElementById(id) : null;
    for (const panel of openPanels()) {
      if (panel !== own && !panel.contains(target)) turn(panel, false);
    }
    if (own) turn(own, !isOpen(own));
  });
  document.addEventListener('keydown', (event) => {
    const panel = openPanels().at(-1);
    if (event.key !== 'Escape' || event.isComposing || !panel) return;
    event.preventDefault();
    turn(panel, false);
    document.querySelector<HTMLElement>(`[popovertarget="${panel.id}"]`)?.focus();
  });
  const methods = {
    showPopover(this: HTMLElement) {
      turn(this, true);
    },
    hidePopover(this: HTMLElement) {
      turn(this, false);
    },
    togglePopover(this: HTMLElement) {
      turn(this, !isOpen(this));
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(HTMLElement.prototype, name, { value, configurable: true });
  }
}

const isOpen = (panel: HTMLElement) => panel.dataset.open !== undefined;

function openPanels(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[popover][data-open]')];
}

/** Opens or closes a panel and tells its component as the browser would. */
function turn(panel: HTMLElement, opens: boolean): void {
  if (isOpen(panel) === opens) return;
  if (opens) panel.dataset.open = '';
  else delete panel.dataset.open;
  const [oldState, newState] = opens ? ['closed', 'open'] : ['open', 'closed'];
  panel.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }));
}
