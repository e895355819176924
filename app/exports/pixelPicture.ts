// An SVG text as pixels.

export interface Pixels {
  readonly blob: Blob;
  /** How many pixels one unit of the drawing has. */
  readonly scale: number;
}

/** What every browser of today can hold, phones included: sixteen million pixels, 8,192 along a side. */
const mostPixels = 16_777_216;
const longestSide = 8192;

/**
 * Draws an SVG text as a PNG.
 *
 * @param wanted pixels a unit; made smaller where the picture would be too large for a browser
 * @throws where the drawing cannot be read or the browser gives no picture
 */
export async function pixelsOf(drawing: string, wanted: number): Promise<Pixels> {
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      wanted,
      Math.sqrt(mostPixels / (width * height)),
      longestSide / Math.max(width, height),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser gave no picture.');
    return { blob, scale };
  } finally {
    URL.revokeObjectURL(address);
  }
}
