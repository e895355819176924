// The window of the notes beside the slides: kept in step both ways, each lives on without the other.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { briefingCode, presentLink, slideCount } from './briefingLink';

// Windows that open one another are told apart only in a context of their own.
test.use({ reuseContext: false });

const slide = (page: Page) => page.getByRole('region', { name: /^第 \d+ 张，共/ });
const current = (page: Page) =>
  page.getByRole('region', { name: '当前' }).getByRole('img', { name: /^第 \d+ 张，共/ });

const expectShown = (page: Page, number: number) =>
  expect(slide(page)).toHaveAccessibleName(new RegExp(`^第 ${number} 张`));
const expectNoted = (page: Page, number: number) =>
  expect(current(page)).toHaveAccessibleName(new RegExp(`^第 ${number} 张`));

async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(presentLink(briefingCode));
  await expectShown(page, 1);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  await expectNoted(notes, 1);
  return notes;
}

test('both windows move together, whichever is asked', async ({ page, context }) => {
  const notes = await openBoth(page, context);
  await page.keyboard.press('PageDown');
  await expectNoted(notes, 2);
  await notes.keyboard.press('PageDown');
  await expectShown(page, 3);
  await expect(notes.getByText('Say what at least means')).toBeVisible();
  await expect(
    notes.getByRole('region', { name: '下一张' }).getByRole('img', { name: /^第 4 张/ }),
  ).toBeVisible();
  await notes.getByRole('navigation', { name: '全部幻灯片' }).getByRole('button').last().click();
  await expectShown(page, slideCount);
  await expect(notes.getByText('这是最后一张')).toBeVisible();
  await notes.keyboard.press('b');
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await expect(notes.getByText('屏幕已变黑，按 B 恢复')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes.getByText('屏幕已变黑，按 B 恢复')).toHaveCount(0);
});

test('a reloaded window asks the other where it is', async ({ page, context }) => {
  const notes = await openBoth(page, context);
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expectNoted(notes, 5);
  await page.keyboard.press('w');
  await notes.reload();
  await expectNoted(notes, 5);
  await expect(notes.getByText('屏幕已变白，按 W 恢复')).toBeVisible();
  await notes.keyboard.press('PageDown');
  await expectShown(page, 6);
  await page.reload();
  await expectShown(page, 6);
  // A window that is new, from a link to the first slide, is told as well.
  const late = await context.newPage();
  await late.goto(presentLink(briefingCode));
  await expectShown(late, 6);
});

test('each works when the other is closed', async ({ page, context }) => {
  const notes = await openBoth(page, context);
  await notes.close();
  await page.keyboard.press('PageDown');
  await expectShown(page, 2);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const again = await opened;
  await expectNoted(again, 2);
  await page.close();
  await again.keyboard.press('PageDown');
  await expectNoted(again, 3);
  await again.keyboard.press('Escape');
  await expectNoted(again, 3);
});

test('notes left open follow a presentation begun at a slide', async ({ page, context }) => {
  const notes = await openBoth(page, context);
  await notes.keyboard.press('End');
  await expectShown(page, slideCount);
  await page.close();
  const again = await context.newPage();
  await again.goto(presentLink(briefingCode, 4));
  await expectNoted(notes, 4);
  await expectShown(again, 4);
});

test('the clock is stopped, goes on and begins anew in both', async ({ page, context }) => {
  // Time also passes by itself here, so each step is told by its tens of seconds.
  // The hour is set, as the time of day stands beside what is left and could read the same.
  await context.clock.install({ time: '2025-01-06T15:30:00+08:00' });
  const notes = await openBoth(page, context);
  const [shown, noted] = [page.getByRole('timer'), notes.getByRole('timer')];
  await context.clock.fastForward(120_000);
  await expect(shown).toHaveText(/^02:\d\d \/ 10:00$/);
  await expect(noted).toHaveText(/^02:\d\d$/);
  await expect(notes.getByText(/^07:\d\d$/)).toBeVisible();
  await notes.getByRole('button', { name: '暂停计时' }).click();
  const stopped = (await noted.textContent()) ?? '';
  await context.clock.fastForward(60_000);
  await expect(noted).toHaveText(stopped);
  await expect(shown).toHaveText(`${stopped} / 10:00`);
  await notes.getByRole('button', { name: '继续计时' }).click();
  await context.clock.fastForward(60_000);
  await expect(shown).toHaveText(/^03:\d\d \/ 10:00$/);
  await notes.getByRole('button', { name: '重新计时' }).click();
  await expect(shown).toHaveText(/^00:\d\d \/ 10:00$/);
  await context.clock.fastForward(660_000);
  await expect(notes.getByText('超时')).toBeVisible();
});

test('the type of a note grows and shrinks', async ({ page }) => {
  await page.goto(presentLink(briefingCode, 3).replace('present', 'notes'));
  const note = page.getByText('Say what at least means');
  const size = () => note.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: '放大讲稿字号' }).click();
  await expect.poll(size).toBeGreaterThan(usual);
  await page.keyboard.press('PageDown');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(note).toBeVisible();
  await expect.poll(size).toBeGreaterThan(usual);
  await page.getByRole('button', { name: '缩小讲稿字号' }).click();
  await expect.poll(size).toBe(usual);
});

test('two briefings at once do not disturb each other', async ({ page, context }) => {
  await page.goto(presentLink(briefingCode));
  const other = await context.newPage();
  await other.goto(presentLink('map~compare~industries'));
  await expectShown(other, 1);
  await page.keyboard.press('End');
  await expectShown(page, slideCount);
  await other.keyboard.press('PageDown');
  await expectShown(other, 2);
  await expectShown(page, slideCount);
});

test('a blocked window is told, and the notes open by a link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(presentLink(briefingCode, 3));
  await expectShown(page, 3);
  await page.keyboard.press('n');
  await expect(page.getByText('浏览器拦截了新窗口')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: '在新标签页打开讲稿' }).click();
  await expectNoted(await opened, 3);
});
