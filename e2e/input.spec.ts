// What readers bring and press: files in other encodings, input methods, other keyboards, a clicker.
import { expect, test, type Page } from '@playwright/test';
import { fileField, rows, startWith } from './briefingRows';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
/** 低空经济 in GBK. */
const gbkTitle = [0xb5, 0xcd, 0xbf, 0xd5, 0xbe, 0xad, 0xbc, 0xc3];
const head = '{"format":"plan-atlas-briefing","version":1,';
const gbk = bytes(`${head}"slides":[{"exhibit":"map","address":"/","title":"`, gbkTitle, '"}]}');

interface Keys {
  readonly key: string;
  readonly code: string;
  readonly keyCode?: number;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}

/** A key as an input method leaves it: Safari tells of Enter after the word is taken, with this code alone. */
async function pressUnderInputMethod(page: Page, key: string): Promise<void> {
  await page.evaluate((name) => {
    const event = { key: name, code: name, keyCode: 229, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
  }, key);
}

test('files of other encodings and kinds are read right or refused, and nothing is lost', async ({
  page,
}) => {
  await startWith(page, 2);
  const give = (name: string, buffer: Buffer) =>
    fileField(page).setInputFiles({ name, mimeType: 'application/json', buffer });
  for (const [name, buffer, said] of [
    ['图.json', bytes([0x89], 'PNG\r\n'), '图.json：是图片，不是简报文件'],
    ['表.xlsx', bytes('PK', [3, 4], 'xl/workbook.xml'), '表.xlsx：是 Excel 工作簿'],
    ['空.json', bytes(), '空.json：是空文件'],
    [
      '断.json',
      bytes(`${head}"slides":[{"exhibit":"map","note":"先`),
      '断.json：文件不完整，到第 1 行',
    ],
    ['字.txt', bytes('先讲口径'), '字.txt：是普通文字，不是简报文件'],
    ['码.json', bytes('{"a":"', [0x82, 0xa9, 0x82, 0xc8], '"}'), '码.json：不是 UTF-8 或 GB18030'],
  ] as const) {
    await give(name, buffer);
    await expect(page.getByText(said)).toContainText('现有简报没有改动');
    await expect(rows(page)).toHaveCount(2);
  }
  const large = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], '大.json'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: large });
  await expect(page.getByText('大.json：有 50 MB，超出')).toContainText('现有简报没有改动');
  await give('国标.json', gbk);
  await page.getByRole('button', { name: '接在后面' }).click();
  await expect(page.getByText('国标.json：按 GB18030（GBK）编码读出')).toBeVisible();
  const title = page.getByRole('textbox', { name: '第 3 张的标题' });
  await expect(title).toHaveValue('低空经济');

  // Enter that takes a word leaves the field to the reader; Enter alone leaves it.
  await title.focus();
  await pressUnderInputMethod(page, 'Enter');
  await expect(title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title).not.toBeFocused();

  const minutes = page.getByRole('textbox', { name: /计划用时/ });
  for (const [typed, kept] of [
    ['１２', '12'],
    ['３．５', '4'],
    ['15 分钟', '15'],
  ] as const) {
    await minutes.fill(typed);
    await expect(minutes).toHaveValue(typed);
    await minutes.blur();
    await expect(minutes).toHaveValue(kept);
  }
});

test('the search opens on any keyboard, and keys of an input method choose nothing', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const press = (event: Keys) =>
    page.evaluate((init) => {
      const pressed = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      document.body.dispatchEvent(pressed);
      return pressed.defaultPrevented;
    }, event);
  for (const event of [
    { key: 'K', code: 'KeyK', ctrlKey: true },
    { key: 'л', code: 'KeyK', ctrlKey: true },
    { key: 'k', code: 'KeyV', metaKey: true },
    { key: 'Process', code: 'KeyK', keyCode: 229, ctrlKey: true },
    { key: '／', code: 'Slash' },
    { key: '/', code: 'Digit7', shiftKey: true },
    { key: 'Process', code: 'Slash', keyCode: 229 },
  ]) {
    expect(await press(event), JSON.stringify(event)).toBe(true);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  for (const event of [
    { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
    { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true },
    { key: '!', code: 'Slash' },
    { key: '/', code: 'Slash', ctrlKey: true },
  ]) {
    expect(await press(event), JSON.stringify(event)).toBe(false);
  }
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+k');
  const field = dialog.getByRole('combobox');
  await field.fill('崂山');
  await expect(dialog.getByRole('option', { selected: true })).toBeVisible();
  for (const key of ['ArrowDown', 'Enter', 'Escape']) await pressUnderInputMethod(page, key);
  await expect(field).toHaveValue('崂山');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/districts/laoshan');
});

test('a clicker starts and ends the show', async ({ page }) => {
  await startWith(page, 3);
  const stage = page.getByRole('toolbar', { name: '放映控制' });
  /** Whether the page has used the key: else the browser loads it anew. */
  const isUsed = (key: string, shiftKey = false) =>
    page.evaluate(
      (init) => {
        const pressed = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(pressed);
        return pressed.defaultPrevented;
      },
      { key, code: key, shiftKey },
    );
  expect(await isUsed('F5')).toBe(true);
  await expect(stage).toBeVisible();
  await expect(page).not.toHaveURL(/slide=/);
  expect(await isUsed('F5')).toBe(true);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('textbox', { name: '第 2 张的备注' }).focus();
  expect(await isUsed('F5', true)).toBe(true);
  await expect(stage).toBeVisible();
  await expect(page).toHaveURL(/slide=2/);
  // A number in full-width digits leads to its slide.
  await isUsed('３');
  await isUsed('Enter');
  await expect(page).toHaveURL(/slide=3/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清空' }).click();
  expect(await isUsed('F5')).toBe(false);
});
