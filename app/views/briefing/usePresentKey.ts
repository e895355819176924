// F5 starts the show from the first slide, Shift F5 from the one chosen in the list, as a clicker's button asks for.
import { useEffect, useRef } from 'react';
import type { Briefing } from '~/model/slide';
import { presentAddresses } from '~/state/briefingAddress';
import { openAddress } from '~/state/navigation';
import { checkOwn } from '~/state/slideCheck';
import { isInputMethodKey } from '~/ui/keys';

/**
 * @param briefing what is shown; where none of its slides can be, F5 loads the page anew as everywhere
 * @param instead see `presentAddresses`
 */
export function usePresentKey(briefing: Briefing, instead: string): void {
  const chosen = useRef<Element | null>(null);
  // The keyboard, the focus and the pointer are the window's, outside React.
  useEffect(() => {
    const handleChoice = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest('[data-slide]') : null;
      if (row) chosen.current = row;
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isInputMethodKey(event) || document.querySelector('dialog[open]')) return;
      if (checkOwn(briefing).briefing.slides.length === 0) return;
      event.preventDefault();
      const row = chosen.current;
      const number = event.shiftKey && row?.isConnected ? row.getAttribute('data-slide') : 1;
      openAddress(presentAddresses(briefing, instead)(Number(number)));
    };
    window.addEventListener('keydown', handleKeyDown);
    window.addEventListener('focusin', handleChoice);
    window.addEventListener('pointerdown', handleChoice);
    return () => {
      window.removeEventListener('keydown', handleKeyDown);
      window.removeEventListener('focusin', handleChoice);
      window.removeEventListener('pointerdown', handleChoice);
    };
  }, [briefing, instead]);
}
