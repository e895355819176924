// Apple keyboards write ⌘ where others have Ctrl.
export const isApple =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
