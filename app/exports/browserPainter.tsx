// Draws the pictures of a presentation with what the browser has.
import { qrPath } from '~/charts/qrPath';
import { htmlLanguage } from '~/model/text';
import type { Painter } from './painter';
import { pixelsOf } from './pixelPicture';
import { colours, drawnFaces } from './look';
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
    const code = qrPath(link);
    if (!code) return null;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${code.size}" height="${code.size}"><rect width="100%" height="100%" fill="#fff"/><path d="${code.path}" fill="#${colours.ink}"/></svg>`;
    return await dataAddress((await pixelsOf(drawing, Math.ceil(1000 / code.size))).blob);
  },
};

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/png;base64,${btoa(binary)}`;
}
