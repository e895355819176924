// Whether the search palette is open; no link holds it.
import { create } from 'zustand';

interface PaletteState {
  readonly isOpen: boolean;
}

export const usePalette = create<PaletteState>()(() => ({ isOpen: false }));

export function openPalette(): void {
  usePalette.setState({ isOpen: true });
}

export function closePalette(): void {
  usePalette.setState({ isOpen: false });
}
