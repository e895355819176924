// Panels stay beside their buttons, or close, and never leave the window, however small it is.
import { expect, test, type Locator, type Page } from '@playwright/test';

const addresses = [
  '/?industry=low-altitude-economy',
  '/compare',
  '/compare?chart=table',
  '/districts/licang',
  '/industries?industry=low-altitude-economy&districts=licang',
  '/about',
  '/briefing?slides=.t_Draft~map~compare',
];

const buttons = (page: Page) => page.locator('[popovertarget]:visible');
const panel = (page: Page) => page.locator('[popover]:popover-open');

/** How far a panel leaves the window, and whether it touches or covers its button. */
async function stand(page: Page, button: Locator) {
  const open = panel(page);
  await expect(open).toBeVisible();
  return await open.evaluate(
    (element, anchor) => {
      if (!(anchor instanceof Element)) throw new TypeError('The button is gone.');
      const [box, own] = [element.getBoundingClientRect(), anchor.getBoundingClientRect()];
      const { clientWidth, clientHeight } = document.documentElement;
      const outside = Math.max(
        -box.left,
        -box.top,
        box.right - clientWidth,
        box.bottom - clientHeight,
        element.scrollWidth - element.clientWidth,
      );
      const away = Math.max(box.top - own.bottom, own.top - box.bottom, 0);
      return { outside: Math.round(outside), away: Math.round(away) };
    },
    await button.elementHandle(),
  );
}

const windows = [
  [320, 568],
  [320, 256],
  [960, 540],
  [1920, 1080],
] as const;

test('panels stand inside windows of every size', async ({ page }) => {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      const all = await buttons(page).count();
      // The first ones, which stand at the edges of the bars, and the last one of the page.
      for (const index of [...new Set([0, 1, 2, all - 1])].filter((one) => one < all)) {
        const button = buttons(page).nth(index);
        const name = `${address}, ${await button.getAttribute('aria-label')}, ${width} px`;
        await button.press('Enter');
        // The panel follows while the page around it settles.
        await expect
          .poll(async () => {
            const { outside, away } = await stand(page, button);
            // In a very low window a panel covers its button.
            return outside === 0 && away <= 7;
          }, name)
          .toBe(true);
        await page.keyboard.press('Escape');
        await expect(button, name).toBeFocused();
      }
    }
  }
});

test('a panel follows its button, and closes where the button leaves the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto('/about');
  const button = page.getByRole('main').getByRole('button', { name: /^导出/ }).first();
  await button.press('Enter');
  await page.evaluate(() => window.scrollBy(0, 40));
  await expect.poll(async () => await stand(page, button)).toEqual({ outside: 0, away: 6 });
  await page.setViewportSize({ width: 880, height: 420 });
  await expect.poll(async () => await stand(page, button)).toEqual({ outside: 0, away: 6 });
  await panel(page).getByRole('button').first().focus();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a panel follows its button inside a box that scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto('/?industry=low-altitude-economy');
  const button = buttons(page).first();
  await button.press('Enter');
  expect(await stand(page, button)).toEqual({ outside: 0, away: 6 });
  const scroll = async (by: number) =>
    await button.evaluate((element, distance) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box.scrollWidth > box.clientWidth + 1) box.scrollLeft += distance;
      }
    }, by);
  await scroll(10);
  await expect.poll(async () => await stand(page, button)).toEqual({ outside: 0, away: 6 });
  await scroll(-2000);
  const ends = async () =>
    (await panel(page).count()) === 0 ? 'closed' : (await stand(page, button)).outside;
  await expect.poll(ends).toBe((await button.evaluate(isInSight)) ? 0 : 'closed');
});

test('a panel stays beside its button when a choice moves it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/');
  const button = page.getByRole('button', { name: '区市', exact: true });
  await button.click();
  for (const chip of (await panel(page).getByRole('button').all()).slice(0, 3)) await chip.click();
  await expect.poll(async () => await stand(page, button)).toEqual({ outside: 0, away: 6 });
});

function isInSight(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  return right > 0 && left < document.documentElement.clientWidth;
}
