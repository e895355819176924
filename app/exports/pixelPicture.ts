// An SVG text as pixels.

export interface Pixels {
  readonly blob: Blob;
  /** How many pixels one unit of the drawing has. */
  readonly scale: number;
}

interface Limit {
  readonly pixels: number;
  /** Along a side. */
  readonly side: number;
}

/** What browsers on a desk hold, then what every browser of today can, phones included. */
const limits: readonly Limit[] = [
  { pixels: 134_217_728, side: 16_384 },
  { pixels: 16_777_216, side: 8192 },
];

/**
 * Draws an SVG text as a PNG.
 *
 * @param wanted pixels a unit; made smaller where the picture would be too large for the browser
 * @throws where the drawing cannot be read or the browser gives no picture
 */
export async function pixelsOf(drawing: string, wanted: number): Promise<Pixels> {
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scales = limits.map((limit) => scaleWithin(limit, image, wanted));
    for (const scale of new Set(scales)) {
      // oxlint-disable-next-line no-await-in-loop
      const blob = await paintedAt(scale, image);
      if (blob) return { blob, scale };
    }
    throw new Error('The browser gave no picture.');
  } finally {
    URL.revokeObjectURL(address);
  }
}

function scaleWithin(
  { pixels, side }: Limit,
  { naturalWidth: width, naturalHeight: height }: HTMLImageElement,
  wanted: number,
): number {
  return Math.min(wanted, Math.sqrt(pixels / (width * height)), side / Math.max(width, height));
}

/** Null where the canvas is larger than the browser can hold. */
async function paintedAt(scale: number, image: HTMLImageElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  // A canvas that is too large takes no paint, and some browsers give an empty picture of it all the same.
  context.fillRect(0, 0, 1, 1);
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) return null;
  context.clearRect(0, 0, 1, 1);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
