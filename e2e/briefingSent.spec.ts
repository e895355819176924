// A briefing is sent as a link, and opens elsewhere at the same slides.
import { expect, test, type Page } from '@playwright/test';
import { briefingCode, slideCount } from './briefingLink';
import { region } from './data';
import { expectOrder, rows, startWith } from './briefingRows';

test('a briefing sent as a link opens as the same slides elsewhere', async ({ page, browser }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '第 1 张的标题' }).fill('先看“全市”：5.5% 以上');
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('口径不同，\n不排序');
  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  const link = await panel.getByRole('textbox', { name: '简报链接' }).inputValue();
  expect(link).toContain(`/briefing/present?year=${region.defaultYear}&slides=`);
  await expect(panel).toContainText(`带备注（${link.length} 个字符）`);

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const receiver = await elsewhere.newPage();
  await receiver.goto(link.replace('/present', ''));
  await expect(receiver.getByRole('heading', { name: '先看“全市”：5.5% 以上' })).toBeVisible();
  await expect(receiver.getByText('口径不同，\n不排序')).toBeVisible();
  await expect(receiver.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await receiver.getByRole('button', { name: '放入我的简报' }).click();
  await expect(receiver).toHaveURL('/briefing');
  await expectOrder(receiver, ['地图', '目标对比', '产业矩阵']);
  await receiver.goBack();
  await receiver.getByRole('button', { name: '放入我的简报' }).click();
  await receiver.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(rows(receiver)).toHaveCount(3);
  await elsewhere.close();
});

test('ten slides open in a fresh browser with the same titles and notes', async ({
  page,
  browser,
}) => {
  await page.goto('/briefing');
  const sent = `/briefing/present?slides=${briefingCode}`;
  const titlesAt = async (where: Page) => {
    const found: string[] = [];
    await expect(where.getByRole('heading', { level: 1 })).toBeVisible();
    for (let number = 1; number <= slideCount; number += 1) {
      const shown = where.getByRole('region', {
        name: new RegExp(`^第 ${number} 张，共 ${slideCount} 张：`),
      });
      await expect(shown).toBeVisible();
      found.push((await shown.getAttribute('aria-label')) ?? '');
      await where.keyboard.press('PageDown');
    }
    return found;
  };
  await page.goto(sent);
  const here = await titlesAt(page);
  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const receiver = await elsewhere.newPage();
  // A chat app has escaped what it could.
  await receiver.goto(sent.replaceAll('~', '%7E').replaceAll(',', '%2C').replaceAll('+', '%2B'));
  expect(await titlesAt(receiver)).toEqual(here);
  expect(new Set(here).size).toBe(slideCount);
  await elsewhere.close();
});

test('a link too long says by how much and what helps', async ({ page }) => {
  await startWith(page, 3);
  await page.getByRole('textbox', { name: '第 1 张的备注' }).fill('话多'.repeat(500));
  await page.getByRole('button', { name: '复制链接' }).click();
  const panel = page.getByRole('dialog', { name: '复制链接' });
  const { length } = await panel.getByRole('textbox', { name: '简报链接' }).inputValue();
  await expect(panel).toContainText(
    `链接有 ${length} 个字符，超出 2000 个的上限 ${length - 2000} 个`,
  );
  await expect(panel.getByRole('button', { name: '存为文件' })).toBeVisible();
  await panel.getByText('略去备注（').click();
  await expect(panel).not.toContainText('超出');
});

test('what a link cannot hold is named', async ({ page }) => {
  await page.goto('/briefing?slides=map~!!~districts_atlantis~compare.e_matrix~compare');
  await expect(page.getByText('第 2 张无法读取，已略去')).toBeVisible();
  await expect(
    page.getByText('第 3 张（地址）已略去：没有这个地址：/districts/atlantis'),
  ).toBeVisible();
  await expect(page.getByText('第 4 张（图表）已略去：没有这个图表：matrix')).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
});
