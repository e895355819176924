// On a real screen: labels stay inside the picture and off each other, in both languages, at every size.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import geometry from 'virtual:region-geometry';
import region from '@data/region.json';
import { afterEach, expect, test } from 'vitest';
import type { AreaView } from './areaView';
import { RegionMap } from './RegionMap';
import '~/styles/tokens.css';
import '~/styles/base.css';

const handlers = { onPoint: () => {}, onChoose: () => {}, onOpen: () => {} };
const host = document.createElement('div');
document.body.append(host);

afterEach(() => {
  host.replaceChildren();
});

function areasIn(language: 'zh' | 'en'): readonly AreaView[] {
  return region.districts.map((district) => ({
    id: district.id,
    name: district.name[language],
    value: language === 'zh' ? '≥3.5%*' : '≥3.5%*',
    spoken: district.name[language],
    fill: 'value-2',
    isFaded: false,
    isChosen: false,
    isPointed: false,
  }));
}

async function draw(language: 'zh' | 'en', form: 'map' | 'grid', width: number, height: number) {
  host.style.cssText = `width: ${width}px; height: ${height}px`;
  const place = document.createElement('div');
  place.style.height = '100%';
  host.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <RegionMap
        geometry={geometry}
        form={form}
        areas={areasIn(language)}
        label="map"
        insetLabel="inset"
        handlers={handlers}
      />,
    ),
  );
  // The size on screen is measured after the first drawing.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const boxes = [...place.querySelectorAll('text[data-label]')]
    .filter((label) => label.textContent !== '')
    .map((label) => ({ id: label.getAttribute('data-label'), box: label.getBoundingClientRect() }));
  return { boxes, picture: place.getBoundingClientRect() };
}

const cases = (['zh', 'en'] as const).flatMap((language) =>
  (['map', 'grid'] as const).flatMap((form) =>
    [
      [780, 740],
      [1090, 900],
      [374, 420],
      [304, 300],
    ].map((size) => [language, form, size[0] ?? 0, size[1] ?? 0] as const),
  ),
);

test.each(cases)('labels in %s on the %s at %i × %i', async (language, form, width, height) => {
  const { boxes, picture } = await draw(language, form, width, height);
  expect(boxes.length).toBeGreaterThan(0);
  for (const { id, box } of boxes) {
    expect(box.left, `${id} left`).toBeGreaterThanOrEqual(picture.left);
    expect(box.right, `${id} right`).toBeLessThanOrEqual(picture.right);
    expect(box.top, `${id} top`).toBeGreaterThanOrEqual(picture.top);
    expect(box.bottom, `${id} bottom`).toBeLessThanOrEqual(picture.bottom);
  }
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.box.left < other.box.right &&
          other.box.left < one.box.right &&
          one.box.top < other.box.bottom &&
          other.box.top < one.box.bottom,
      )
      .map((other) => `${one.id} × ${other.id}`),
  );
  expect(overlaps).toEqual([]);
});

test('at the size of a desktop every district has its name', async () => {
  const { boxes } = await draw('zh', 'map', 780, 740);
  const named = new Set(boxes.map(({ id }) => id));
  expect(region.districts.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
