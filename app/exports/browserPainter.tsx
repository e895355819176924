// Draws the pictures of a presentation with what the browser has.
import { encode } from 'uqr';
import { htmlLanguage } from '~/model/text';
import type { Painter } from './painter';
import { pixelsOf } from './pixelPicture';
import { drawnFaces } from './look';
import { drawnOnStage } from './stage';

/** Pixels a unit: 288 to the inch, sharp on a wall and in print. */
const sharpness = 3;

export const browserPainter: Painter = {
  figure: async ({ exhibit, telling }, { width, height, type }, signal) => {
    const drawing = await drawnOnStage(
      (onDrawn) => (
        <svg
          ref={onDrawn}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          lang={htmlLanguage[telling.language]}
          fontFamily={drawnFaces[telling.language]}
        >
          <g data-figure={`${width} ${height}`}>
            <exhibit.Figure telling={telling} width={width} height={height} type={type} />
          </g>
        </svg>
      ),
      signal,
    );
    return await dataAddress((await pixelsOf(drawing, sharpness)).blob);
  },
  code: async (link) => {
    const { data, size } = encode(link, { ecc: link.length > 600 ? 'L' : 'M', border: 4 });
    const side = Math.ceil(1000 / size);
    const canvas = document.createElement('canvas');
    canvas.width = size * side;
    canvas.height = size * side;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gave no canvas.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#17222c';
    data.forEach((row, y) =>
      row.forEach((isDark, x) => isDark && context.fillRect(x * side, y * side, side, side)),
    );
    return await Promise.resolve(canvas.toDataURL('image/png'));
  },
};

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/png;base64,${btoa(binary)}`;
}
