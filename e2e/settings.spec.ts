// What readers have set, in storage and in their systems: it is read with care, kept key by key, and holds everywhere.
import { expect, test } from '@playwright/test';
import { views } from './views';

const preferences = 'plan-atlas-preferences';

test('stored settings that make no sense fall to their defaults one by one', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/about');
  for (const [stored, language, appearance] of [
    ['{"state":{"language":"fr","appearance":"dark","recent":{}},"version":2}', 'zh-CN', 'dark'],
    [
      '{"state":{"language":"en","appearance":7,"recent":[7,null,"view:map"]},"version":2}',
      'en',
      'light',
    ],
    ['{"state":{"language":["en"],"appearance":"dark"},"version":1}', 'zh-CN', 'dark'],
    ['{"state":', 'zh-CN', 'light'],
    ['null', 'zh-CN', 'light'],
    ['7', 'zh-CN', 'light'],
    ['"en"', 'zh-CN', 'light'],
    ['{"state":null,"version":"x"}', 'zh-CN', 'light'],
  ] as const) {
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
        // What the router and a presentation keep of a visit is no better.
        sessionStorage.setItem('react-router-scroll-positions', value);
        sessionStorage.setItem('plan-atlas-presentation', value);
        history.replaceState(value, '');
      },
      [preferences, stored] as const,
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 }), stored).toBeVisible();
    await expect(page.locator('html'), stored).toHaveAttribute('lang', language);
    await expect(page.locator('html'), stored).toHaveAttribute('data-appearance', appearance);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first(), stored).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page, stored).toHaveURL((url) => url.pathname === '/');
    await page.goBack();
    await expect(page, stored).toHaveURL((url) => url.pathname === '/about');
  }
  expect(errors).toEqual([]);
});

test('a browser without storage shows all the same, and keeps a choice for the visit', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
  });
  for (const address of ['/', '/briefing', '/briefing/present?slides=map~compare']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  }
  await page.goto('/about');
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByText('深色').click();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '区市', exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  expect(errors).toEqual([]);
});

test('two tabs keep what each other has set', async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto('/about');
    await expect(one.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page
    .getByRole('button', { name: 'Read in English' })
    .or(page.getByText('EN', { exact: true }))
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await other.getByRole('button', { name: '外观' }).click();
  await other.getByText('深色').click();
  // Each tab wears what the other has set, but goes on in the language it is read in.
  for (const one of [page, other]) {
    await expect(one.locator('html')).toHaveAttribute('data-appearance', 'dark');
  }
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const third = await context.newPage();
  await third.goto('/about');
  await expect(third.locator('html')).toHaveAttribute('lang', 'en');
  await expect(third.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('with reduced motion a change of appearance is done at once', async ({ page }) => {
  for (const address of ['/compare', '/compare?chart=bar', '/industries', '/districts/licang']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const late = await page.evaluate(() => {
      const root = document.documentElement;
      const colours = () =>
        [...document.querySelectorAll('body *')].map((element) => {
          const { color, fill, stroke, backgroundColor } = getComputedStyle(element);
          return [color, fill, stroke, backgroundColor].join();
        });
      const set = (appearance: string) => {
        root.dataset['appearance'] = appearance;
      };
      set('light');
      const before = colours();
      set('dark');
      const at_once = colours();
      const running = document.getAnimations().length;
      for (const animation of document.getAnimations()) animation.finish();
      const after = colours();
      return {
        running,
        late: after.filter((colour, index) => colour !== at_once[index]).length,
        changed: after.filter((colour, index) => colour !== before[index]).length,
      };
    });
    expect(late, address).toMatchObject({ running: 0, late: 0 });
    expect(late.changed).toBeGreaterThan(50);
  }
});

test('no attribute of any view holds what a program writes by mistake', async ({ page }) => {
  for (const language of ['zh', 'en']) {
    for (const view of views) {
      const address = `${view}${view.includes('?') ? '&' : '?'}lang=${language}`;
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          Array.from(element.attributes)
            .filter(({ name, value }) => {
              const isWord =
                /(?:^|[\s#/=,(])(?:undefined|null|NaN)(?:$|[\s#/,;&)%])|\[object|\bundefined\b/.test(
                  value,
                );
              // `false` is a value of its own in ARIA, and where an element says so.
              const isFalse =
                value === 'false' &&
                !/^(?:aria-|draggable|spellcheck|contenteditable|focusable)/.test(name);
              const isBare =
                name === 'class' &&
                (value.trim() !== value || value === '' || /\bfalse\b/.test(value));
              return isWord || isFalse || isBare;
            })
            .map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
        ),
      );
      expect(faults, address).toEqual([]);
    }
  }
});
