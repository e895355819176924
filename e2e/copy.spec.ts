// What is marked and copied arrives once, right, and in rows and cells; held against the data.
import { expect, test, type Page } from '@playwright/test';
import { indicators, industries, nameOf, naming, plans, region } from './data';

interface Copied {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly html: string;
}

const signs: Readonly<Record<string, string>> = {
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  about: '≈',
};
const figureOf = ({ operator, value }: { operator: string; value?: number }) =>
  value === undefined ? '' : `${signs[operator] ?? ''}${value}`;

const targets = plans.flatMap((plan) =>
  plan.commitments.flatMap((commitment) =>
    (commitment.targets ?? []).map((target) => ({ ...target, district: plan.district })),
  ),
);
const planned = region.districts
  .filter(({ id }) => plans.some((plan) => plan.district === id))
  .toSorted((one, other) => one.order - other.order);

/** Opens a view and leaves a trap for the HTML that is put on the clipboard beside the text. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // Nobody marks and copies before the few lines for it have come; a test could.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/copying-[^/]+\.js$/u.test(name)),
  );
  await page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      document.body.dataset['copied'] = event.clipboardData?.getData('text/html') ?? '';
    });
  });
}

/** Presses the keys for copying; the text is read from the clipboard itself. */
async function copy(page: Page): Promise<Copied> {
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const html = await page.evaluate(() => document.body.dataset['copied'] ?? '');
  const rows = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.split('\t'));
  return { text, rows, html };
}

/** Marks from the start of the first element found to the end of the last. */
async function mark(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => {
    const elements = [...document.querySelectorAll(found)];
    const range = document.createRange();
    const [first, last] = [elements[0], elements.at(-1)];
    if (!first || !last) throw new Error(`Nothing is found by ${found}`);
    range.setStart(first, 0);
    range.setEnd(last, last.childNodes.length);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, selector);
}

/** The cells of each row of a table in HTML. */
async function cellsOf(page: Page, html: string): Promise<readonly (readonly string[])[]> {
  return await page.evaluate(
    (source) =>
      [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent),
      ),
    html,
  );
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the table of targets arrives as it stands: operator and number once, the unit in its cell', async ({
  page,
}) => {
  await show(page, '/compare?chart=table');
  await mark(page, 'main tbody tr');
  const copied = await copy(page);
  const expected = targets.map(({ district, unit, year, ...target }) =>
    [
      nameOf(district),
      figureOf(target),
      target.value === undefined ? '—' : unit || '个',
      year,
    ].join(' '),
  );
  const found = copied.rows.map((cells) => {
    const isNumber = /\d/u.test(cells[2] ?? '') && cells[3] !== '—';
    const value = isNumber ? cells[2]?.replace(/\*$/u, '') : '';
    return [cells[1], value, cells[3], cells[7]].join(' ');
  });
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(await cellsOf(page, copied.html)).toEqual(copied.rows);
  expect(copied.html).not.toMatch(/style="|class=|¶|<button/u);

  await page.evaluate(() => {
    const cell = document.querySelector('main tbody th span')?.firstChild;
    if (cell) document.getSelection()?.setBaseAndExtent(cell, 0, cell, 2);
  });
  const first = await page.getByRole('rowheader').first().innerText();
  expect((await copy(page)).text).toBe(first.slice(0, 2));
});

test('the ruler, on a desk and on a phone, has each figure once and last year in words', async ({
  page,
}) => {
  const stated = (indicator: string, district: string) =>
    targets.filter(
      (one) =>
        one.indicator === indicator &&
        one.district === district &&
        one.year === 2025 &&
        ['target', 'scale'].includes(one.kind),
    );
  const reached = (indicator: string, district: string) =>
    targets.filter(
      (one) => one.indicator === indicator && one.district === district && one.year === 2024,
    );
  const check = (cell: string, indicator: string, district: string) => {
    const [figure, ...notes] = cell.split(' · ');
    const [target, ...others] = stated(indicator, district);
    if (!target || others.length > 0) return;
    if (target.value !== undefined) expect(figure?.replace(/\*$/u, '')).toBe(figureOf(target));
    const past = notes.filter((note) => note.startsWith('2024 年'));
    expect(past).toHaveLength(reached(indicator, district).length > 0 ? 1 : 0);
    for (const note of past) expect(note).toContain(figureOf(reached(indicator, district)[0]!));
  };
  const shared = indicators.filter(
    ({ id }) => planned.filter((one) => stated(id, one.id).length > 0).length > 1,
  );

  await show(page, '/compare');
  await mark(page, 'main thead, main tbody');
  const { rows } = await copy(page);
  expect(rows[0]).toEqual(['', ...planned.map(({ name }) => name.zh)]);
  for (const { id, name } of shared) {
    const cells = rows.find(([heading]) => heading?.split(' · ')[0] === name.zh) ?? [];
    expect(cells).toHaveLength(planned.length + 1);
    planned.forEach((district, index) => {
      const cell = cells[index + 1] ?? '';
      if (stated(id, district.id).length === 0) expect(cell).toMatch(/^未载/u);
      else check(cell, id, district.id);
    });
  }

  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.locator('main section table').first()).toBeVisible();
  await mark(page, 'main section');
  const cards = await copy(page);
  for (const { id, name } of shared) {
    const start = cards.rows.findIndex(([line]) => line?.split(' · ')[0] === name.zh);
    const lines = cards.rows.slice(start + 1);
    const own = lines.slice(
      0,
      lines.findIndex(([line]) => line === '' || !line),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [district = '', cell = ''] of own) {
      const found = planned.find((one) => one.name.zh === district);
      if (found) check(cell, id, found.id);
    }
    expect(own.map(([district]) => district)).toEqual(
      planned
        .filter((one) => own.some(([shown]) => shown === one.name.zh))
        .map((one) => one.name.zh),
    );
  }
});

test('the matrix arrives with one industry a line and one district a cell', async ({ page }) => {
  await show(page, '/industries');
  await mark(page, '[role=grid] thead, [role=grid] tbody');
  const { rows, html } = await copy(page);
  expect(rows[0]?.slice(1)).toEqual(planned.map(({ name }) => name.zh));
  const named = industries.filter(({ id }) => naming(id).length > 0);
  expect(new Set(rows.slice(1).map(([name]) => name?.split(' · ')[0]))).toEqual(
    new Set(named.map(({ name }) => name.zh)),
  );
  expect(rows).toHaveLength(named.length + 1);
  for (const { id, name } of named) {
    const counts = planned.map(
      ({ id: district }) => naming(id).filter((one) => one.district === district).length,
    );
    const cells = rows.find(([first]) => first?.split(' · ')[0] === name.zh);
    expect(cells?.slice(1)).toEqual(counts.map((count) => (count === 0 ? '·' : String(count))));
  }
  expect(await cellsOf(page, html)).toEqual(rows);
});

test('lists and cards are rows: the map, an industry, a district', async ({ page }) => {
  const industry = 'low-altitude-economy';
  await show(page, `/?industry=${industry}`);
  await mark(page, 'main li[data-copy=row]');
  const { rows } = await copy(page);
  for (const { district, commitment } of naming(industry)) {
    const line = rows.findIndex(([, text]) => text?.endsWith(` ${commitment.statement.zh}`));
    const headed = rows.slice(0, line + 1).findLast(([name]) => name !== '');
    expect(headed?.[0]).toBe(nameOf(district));
  }

  await show(page, `/industries/${industry}`);
  await mark(page, 'main section');
  const { text } = await copy(page);
  for (const { commitment } of naming(industry)) {
    expect(text.split(commitment.statement.zh)).toHaveLength(2);
    for (const target of commitment.targets ?? []) {
      expect(text).toMatch(new RegExp(`(^|\\n)${figureOf(target)}${target.unit}\\*?\\t`, 'u'));
    }
  }

  const [district] = planned;
  await show(page, `/districts/${district?.id}`);
  await mark(page, 'main header ul > li');
  const cards = await copy(page);
  const own = targets.filter((one) => one.district === district?.id && one.value !== undefined);
  for (const [name, figure] of cards.rows) {
    const id = indicators.find((one) => one.name.zh === name)?.id;
    const found = own.filter((one) => one.indicator === id && one.year === 2025);
    if (found.length === 1) {
      expect(figure).toBe(`${figureOf(found[0]!)}${found[0]?.unit}`);
    }
  }
  expect(cards.rows.length).toBeGreaterThan(2);
});

// Chromium itself leaves out what style sheets bar from being marked: nothing is lost, and nothing comes twice.
test('a whole page arrives with every word that can be marked, and no other', async ({ page }) => {
  for (const address of [
    '/?industry=low-altitude-economy&layer=industry&districts=licang',
    '/compare?chart=bar',
    '/districts?lang=en',
    '/districts/laoshan?tab=results',
    '/districts/licang?tab=zones&lang=en',
    '/districts/shinan',
    '/industries/green-energy',
    '/briefing?slides=.t_Draft~map~compare.n_Notes',
    '/about',
    '/?embed=1',
  ]) {
    await show(page, address);
    await page.keyboard.press('Control+a');
    const { text } = await copy(page);
    const shown = await page.evaluate(() => String(document.getSelection()));
    // What stands below each other in two columns is read row by row, so the order may differ.
    const letters = (part: string) =>
      [...part.replaceAll(/[\s·]/gu, '').toLowerCase()].toSorted().join('');
    expect(letters(text), address).toBe(letters(shown));
    expect(text, address).not.toMatch(/¶\d/u);
    if (address.includes('lang=en')) expect(text, address).not.toMatch(/\d[a-z]{3}/u);
  }
});

test('a mouse marks rows of the method page, and text fields copy as ever', async ({ page }) => {
  await show(page, '/about');
  const table = page.getByRole('table', { name: '空缺' }).or(page.getByRole('table')).last();
  const [first, second] = [table.getByRole('row').nth(1), table.getByRole('row').nth(2)];
  await first.scrollIntoViewIfNeeded();
  const [from, to] = [await first.boundingBox(), await second.boundingBox()];
  if (!from || !to) throw new Error('The table is not drawn');
  await page.mouse.move(from.x + 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 1, to.y + to.height - 6, { steps: 4 });
  await page.mouse.up();
  const shown = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1, 3).map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  expect((await copy(page)).rows).toEqual(shown);

  await page.getByRole('button', { name: /^搜索/ }).first().click();
  await page.getByRole('combobox').last().fill('低空 5%');
  await page.keyboard.press('Control+a');
  const { text, html } = await copy(page);
  expect(text).toBe('低空 5%');
  expect(html).toBe('');
});
