// Browsers that lack something, imitated by taking it from this one: the page works without what it can do
// without, and says in both languages what is needed where it cannot; it is never white.
import { expect, test, type Page } from '@playwright/test';
import { views } from './views';

const tooOld = [
  /^这个浏览器版本过低，无法显示两会图谱。/,
  /^This browser is too old for Plan Atlas\./,
];
const failed = [/^两会图谱未能启动。/, /^Plan Atlas could not start\./];

async function expectSentences(page: Page, sentences: readonly RegExp[]): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('paragraph')).toHaveText([...sentences]);
  await expect(alert.locator('[lang="zh-CN"]')).toHaveText(sentences[0] ?? '');
  await expect(alert.locator('[lang="en"]')).toHaveText(sentences[1] ?? '');
  await expect(page.getByRole('heading')).toHaveCount(0);
}

test('every view opens without the newer methods', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const missing: [object, string[]][] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Array, ['fromAsync']],
      [String.prototype, ['toWellFormed', 'isWellFormed']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [URL, ['canParse', 'parse']],
      [Element.prototype, ['checkVisibility']],
      [Document.prototype, ['startViewTransition']],
      [window, ['requestIdleCallback', 'navigation', 'Iterator']],
    ];
    for (const [owner, names] of missing) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  });
  for (const view of views) {
    await page.goto(view);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).not.toBeEmpty();
  }
  expect(await page.evaluate(() => '\uD83Da'.toWellFormed())).toBe('\uFFFDa');
  expect(faults).toEqual([]);
});

/** What a page of that age lacks, as a script that takes it away. */
const tooOldFor: Readonly<Record<string, () => void>> = {
  'modules (Chrome before 61)': () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  },
  'finding from the end (Chrome before 97)': () => {
    Reflect.deleteProperty(Array.prototype, 'findLast');
    Reflect.deleteProperty(Array.prototype, 'findLastIndex');
  },
  'modal dialogs (Firefox before 98)': () => {
    Reflect.deleteProperty(window, 'HTMLDialogElement');
  },
  'containers in styles (Chrome before 105)': () => {
    CSS.supports = () => false;
  },
};

for (const [name, take] of Object.entries(tooOldFor)) {
  test(`a browser without ${name} is told what is needed`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(take);
    for (const address of ['/?lang=zh', '/districts/licang?lang=en', '/nowhere']) {
      await page.goto(address);
      await expectSentences(page, tooOld);
    }
    expect(faults).toEqual([]);
  });
}

test('a page whose program does not arrive, or cannot be read, says so', async ({ page }) => {
  await page.goto('/');
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[type=module],link[rel=modulepreload]')].map(
      (part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '',
    ),
  );
  const [program = '', ...parts] = scripts;
  expect(parts.length).toBeGreaterThan(0);
  for (const path of [program, ...parts.slice(0, 2)]) {
    await page.route(`**${path}`, (route) => route.abort());
    await page.goto('/compare');
    await expectSentences(page, failed);
    await page.unroute(`**${path}`);
  }
  for (const body of ['this is no script', 'throw new Error("no")', 'Promise.reject("no")']) {
    await page.route(`**${program}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto('/?lang=en');
    await expectSentences(page, failed);
    await page.unroute(`**${program}`);
  }
  await page.goto('/compare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without the script that says so, the site still opens', async ({ page }) => {
  await page.route('**/start.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
