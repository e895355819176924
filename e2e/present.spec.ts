// A presenter walks through a briefing with a clicker, a keyboard or a finger, and shows more than the slide holds.
import { devices, expect, test, type Page } from '@playwright/test';
import { briefingCode, presentLink, slideCount } from './briefingLink';

const link = presentLink(briefingCode);
const slide = (page: Page) => page.getByRole('region', { name: /^第 \d+ 张，共/ });

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(slide(page)).toHaveAccessibleName(
    new RegExp(`^第 ${number} 张，共 ${slideCount} 张：.`),
  );
  await expect(page).toHaveURL(
    number === 1 ? (url) => !url.searchParams.has('slide') : new RegExp(`[?&]slide=${number}(&|$)`),
  );
}

test('every key of a clicker and a keyboard moves through the briefing', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['ArrowDown', 4],
    ['Space', 5],
    ['Enter', 6],
    ['Backspace', 5],
    ['PageUp', 4],
    ['ArrowLeft', 3],
    ['ArrowUp', 2],
    ['Shift+Space', 1],
    ['PageUp', 1],
    ['End', slideCount],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
  }
});

test('keys that come faster than the slides are all counted', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.evaluate(() => {
    for (let count = 0; count < 4; count += 1) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    }
  });
  await expectSlide(page, 5);
});

test('a number and Enter lead to that slide, beyond the end to the last', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(page.getByText('10', { exact: true })).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('7');
  await page.keyboard.press('Enter');
  await expectSlide(page, 7);
  await page.keyboard.press('9');
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');
  await expectSlide(page, slideCount);
  await page.keyboard.press('PageDown');
  await expectSlide(page, slideCount);
  await expect(page.getByRole('status').filter({ hasText: '已是最后一张' })).toBeVisible();
});

test('the screen goes black or white and comes back', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  const blank = (colour: string) => page.locator(`[data-blank="${colour}"]`);
  for (const [on, off, colour] of [
    ['b', 'b', 'black'],
    ['.', 'Escape', 'black'],
    ['w', ',', 'white'],
  ] as const) {
    await page.keyboard.press(on);
    await expect(blank(colour)).toBeVisible();
    await page.keyboard.press(off);
    await expect(blank(colour)).toHaveCount(0);
  }
  await expectSlide(page, 1);
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(blank('black')).toHaveCount(0);
  await expectSlide(page, 2);
});

test('the help names the keys; Escape closes it and nothing more', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '按键说明' });
  await expect(help).toContainText('PageDown');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 1);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectSlide(page, 1);
  await page.keyboard.press('Shift+?');
  await expect(help).toBeVisible();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
});

test('a key held down turns pages, but blanks the screen once', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.down('PageDown');
  await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expectSlide(page, 3);
  await page.keyboard.down('b');
  await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
});

test('keys with a modifier are left to the browser', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Shift+ArrowRight');
  await expectSlide(page, 1);
  await expect(page.locator('[data-blank]')).toHaveCount(0);
});

test('F fills the screen and Escape gives it back', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expectSlide(page, 1);
});

test('Back and Escape lead to where the presenter came from', async ({ page }) => {
  await page.goto('/about');
  await page.evaluate((address) => {
    history.pushState({ idx: 1, key: 'there' }, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, link);
  await expectSlide(page, 1);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 3);
  await page.goBack();
  await expect(page).toHaveURL('/about');
  await page.goForward();
  await expectSlide(page, 3);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/about');
});

test('where the visit began with the slides, Escape leads to the briefing', async ({ page }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/briefing\?slides=/);
});

test('the link opens the same slide in a fresh browser', async ({ page, browser }) => {
  await page.goto(link);
  await expectSlide(page, 1);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expectSlide(page, 4);
  const context = await browser.newContext({ locale: 'zh-CN' });
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSlide(other, 4);
  await expect(slide(other)).toHaveAccessibleName(
    (await slide(page).getAttribute('aria-label')) ?? '',
  );
  await context.close();
});

test('a district is chosen on the slide and Escape restores it', async ({ page }) => {
  await page.goto(link);
  const licang = slide(page).getByRole('button', { name: /^李沧/ }).first();
  await licang.dispatchEvent('click');
  await expect(licang).toHaveAttribute('aria-pressed', 'true');
  await expect(slide(page)).toContainText('区市：李沧');
  await expectSlide(page, 1);
  await page.keyboard.press('Escape');
  await expect(slide(page)).not.toContainText('区市：李沧');
  await licang.focus();
  await page.keyboard.press('Enter');
  await expect(licang).toHaveAttribute('aria-pressed', 'true');
  // Arrows move the slides, wherever the focus is.
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 2);
  await page.keyboard.press('ArrowLeft');
  await expectSlide(page, 1);
  await expect(slide(page)).not.toContainText('区市：李沧');
});

test('the pointer and the controls go after three seconds and come back', async ({ page }) => {
  await page.clock.install();
  await page.goto(link);
  await page.mouse.move(300, 300);
  const next = page.getByRole('button', { name: '下一张' });
  await expect(next).toBeVisible();
  await page.clock.fastForward(3100);
  await expect(next).toBeHidden();
  const cursor = () => slide(page).evaluate((element) => getComputedStyle(element).cursor);
  expect(await cursor()).toBe('none');
  await page.mouse.move(310, 320);
  await expect(next).toBeVisible();
  expect(await cursor()).not.toBe('none');
  await next.click();
  await expectSlide(page, 2);
});

test('the clock runs beside the planned time and survives a reload', async ({ page }) => {
  await page.clock.install();
  await page.goto(link);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^00:0\d \/ 10:00$/);
  await page.clock.fastForward(40_000);
  await expect(timer).toHaveText(/^00:4\d \/ 10:00$/);
  await page.reload();
  await expect(timer).toHaveText(/^00:4\d/);
});

test.describe('what a link cannot show', () => {
  test('broken slides are named, the rest is shown', async ({ page }) => {
    await page.goto(
      presentLink(
        'map~!!~compare~districts_atlantis~map.industry_flying-cars~compare.districts_licang,hongdao',
        9,
      ),
    );
    const notice = page.getByRole('status').filter({ hasText: '无法读取' });
    await expect(notice).toContainText('第 2、4、5 张');
    // A slide of one industry does not become one of the whole city.
    await expect(notice).toContainText('没有这一项：industry=flying-cars');
    await expect(notice).toContainText('没有这个地址：/districts/atlantis');
    await expect(notice).toContainText('第 6 张略去了已不存在的内容：districts=hongdao');
    await expect(notice).toContainText('共 3 张');
    await expect(slide(page)).toHaveAccessibleName(/^第 3 张，共 3 张/);
    await expect(page).toHaveURL(/[?&]slide=3$/);
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('an exhibit that its place does not hold is left out and named', async ({ page }) => {
    await page.goto(presentLink('map~compare.e_matrix~districts.e_headlines~compare'));
    await expect(page.getByRole('status').filter({ hasText: '无法读取' })).toContainText(
      '第 2、3 张',
    );
    await expect(slide(page)).toHaveAccessibleName(/^第 1 张，共 2 张/);
  });

  test('without slides the page says so and leads on', async ({ page }) => {
    for (const address of ['/briefing/present', '/briefing/notes', presentLink('!!~??')]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没有可以放映的幻灯片');
      await page.getByRole('link', { name: '打开简报' }).click();
      await expect(page).toHaveURL('/briefing');
    }
  });
});

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  test.use({ ...phone, locale: 'zh-CN' });

  test('a swipe turns the slide, a tap does not', async ({ page, context }) => {
    await page.goto(link);
    await expectSlide(page, 1);
    const touch = await context.newCDPSession(page);
    const swipe = async (from: number, to: number, y: number) => {
      const at = (x: number) => ({ touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at((from + to) / 2) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(320, 80, 200);
    await expectSlide(page, 2);
    await page.touchscreen.tap(200, 100);
    await expectSlide(page, 2);
    await swipe(80, 320, 400);
    await expectSlide(page, 1);
  });
});

// Emptied for the next test, the shared context would still be without a network.
test.afterEach(({ context }) => context.setOffline(false));

test('every slide is shown with the network gone', async ({ page, context }) => {
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let number = 2; number <= slideCount; number += 1) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, number);
    await expect(slide(page).locator('svg').first()).toBeVisible();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});
