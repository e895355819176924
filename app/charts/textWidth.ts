// How wide a text will be, before it is drawn: pictures are laid out without a browser.

/**
 * Estimates the width of a text in pixels at a font size; a little generous, so that what fits by
 * this estimate fits on screen.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[⺀-鿿　-〿＀-￯]/u.test(character)) ems += 1;
    else if (/[ilj.,:;'|! ]/.test(character)) ems += 0.32;
    else if (/[mwMW%≥≤≈]/.test(character)) ems += 0.9;
    else if (/[A-Z]/.test(character)) ems += 0.7;
    else ems += 0.55;
  }
  return ems * size;
}
