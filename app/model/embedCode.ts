// The piece of HTML by which another page frames a view.

/** Width and height as HTML writes them: pixels, or a share of what is around. */
export interface EmbedSize {
  readonly width: string;
  readonly height: string;
}

export const embedSizes = {
  small: { width: '480', height: '320' },
  medium: { width: '800', height: '600' },
  wide: { width: '100%', height: '640' },
} as const satisfies Record<string, EmbedSize>;

/**
 * The frame of a view.
 *
 * @param link the view's whole address, with `embed=1`
 * @param title what a screen reader calls the frame
 */
export function embedCode(link: string, title: string, { width, height }: EmbedSize): string {
  const attributes = [
    `src="${escapeAttribute(link)}"`,
    `width="${width}"`,
    `height="${height}"`,
    `title="${escapeAttribute(title)}"`,
    'loading="lazy"',
    'style="border:0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
