// Where the system draws pages in its own few colours, what differs in meaning still differs to the eye.
import { expect, test, type Page } from '@playwright/test';

interface Look {
  readonly ground: string;
  readonly contrast: number;
}

/** The ground of elements, and how far their text stands out from it. */
async function looks(page: Page, selector: string): Promise<readonly Look[]> {
  const found = page.locator(selector).filter({ visible: true });
  await expect(found.first()).toBeVisible();
  return await found.evaluateAll((elements) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      if (backgroundImage !== 'none') return backgroundImage;
      return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
    };
    return elements.map((element) => {
      const ground = groundOf(element);
      const lights = [ground, getComputedStyle(element).color].map((one) =>
        luminance(numbers(one)),
      );
      return { ground, contrast: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) };
    });
  });
}

const distinct = (items: readonly string[]) => [...new Set(items)];

// The last one has set the page to light: the palette of the system holds all the same.
for (const [colorScheme, appearance] of [
  ['light', 'system'],
  ['dark', 'system'],
  ['dark', 'light'],
] as const) {
  test.describe(`a ${colorScheme} palette, appearance ${appearance}`, () => {
    test.use({
      colorScheme,
      contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' },
    });

    test('what differs in meaning differs to the eye', async ({ page }) => {
      await page.addInitScript(
        (state) =>
          localStorage.setItem('plan-atlas-preferences', JSON.stringify({ state, version: 2 })),
        { appearance },
      );

      await test.step('what is chosen stands out, and can be read', async () => {
        for (const [address, chosen, other] of [
          ['/', 'nav a[aria-current]', 'nav a:not([aria-current])'],
          [
            '/?industry=low-altitude-economy',
            'button[aria-pressed="true"]',
            'button[aria-pressed="false"]',
          ],
          ['/', 'input:checked + span', 'input:not(:checked) + span'],
          [
            '/districts/licang',
            '[role=tab][aria-selected=true]',
            '[role=tab][aria-selected=false]',
          ],
          ['/about', '[aria-current=location]', 'nav a:not([aria-current])'],
        ] as const) {
          await page.goto(address);
          const marked = await looks(page, chosen);
          const plain = await looks(page, other);
          for (const one of marked) {
            expect(
              plain.map(({ ground }) => ground),
              chosen,
            ).not.toContain(one.ground);
          }
          for (const { contrast } of [...marked, ...plain]) {
            expect(contrast, `${address} ${chosen}`).toBeGreaterThan(4.5);
          }
        }
      });

      await test.step('the key of the map tells its entries apart, and the map wears them', async () => {
        await page.goto('/?industry=low-altitude-economy&layer=industry');
        const key = (await looks(page, '[data-patch]')).map(({ ground }) => ground);
        expect(key.length).toBeGreaterThan(2);
        expect(distinct(key)).toHaveLength(key.length);
        const areas = await page
          .locator('main [data-district]:is(path, :has(path)) path, main path[data-district]')
          .evaluateAll((shapes) =>
            shapes.map((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return { fill, stroke, page: getComputedStyle(document.body).backgroundColor };
            }),
          );
        const fills = distinct(areas.map(({ fill }) => fill));
        expect(fills).toHaveLength(key.length);
        expect(areas.every(({ stroke, fill }) => stroke !== fill)).toBe(true);
      });

      await test.step('the cells of the matrix are told apart by the depths of its key', async () => {
        await page.goto('/industries?by=emphasis&districts=licang&industry=low-altitude-economy');
        await page.getByRole('grid').waitFor();
        const key = (await looks(page, '[data-patch]')).map(({ ground }) => ground);
        expect(distinct(key)).toHaveLength(key.length);
        const chosen = page.getByRole('gridcell', { selected: true }).locator('> *');
        const line = await chosen.first().evaluate((cell) => getComputedStyle(cell).outlineStyle);
        expect(line).toBe('solid');
        await page.goto('/industries');
        const cells = await looks(page, '[role=grid] td > *');
        for (const ground of key) expect(cells.map((cell) => cell.ground)).toContain(ground);
        for (const { contrast } of cells) expect(contrast).toBeGreaterThan(4.5);
      });

      await test.step('the focus is seen on what is chosen and on what is not', async () => {
        await page.goto('/districts/licang');
        for (const tab of ['[role=tab][aria-selected=true]', 'nav a:not([aria-current])']) {
          await page.locator(tab).filter({ visible: true }).first().focus();
          await page.keyboard.press('Shift+Tab');
          await page.keyboard.press('Tab');
          const { style, width, colour, ground } = await page
            .locator(':focus')
            .evaluate((element) => {
              const look = getComputedStyle(element);
              return {
                style: look.outlineStyle,
                width: look.outlineWidth,
                colour: look.outlineColor,
                ground: look.backgroundColor,
              };
            });
          expect([style, width]).toEqual(['solid', '2px']);
          expect(colour).not.toBe(ground);
        }
      });
    });
  });
}
