// Reads a QR code from a picture of it, as the camera of a phone would.
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** The text of the code; null where none is found. The page is only lent for turning the PNG into pixels. */
export async function readQr(page: Page, png: Buffer): Promise<string | null> {
  const { width, height, pixels } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data;
      return { width: image.width, height: image.height, pixels: [...(data ?? [])] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}
