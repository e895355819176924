// A link that worked once works for good: `links.json` only ever grows. Its years are what the links meant: they are
// held against data of more than one year in app/state/twoYears.test.ts.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const links: readonly { readonly link: string; readonly title: string }[] = JSON.parse(
  readFileSync(new URL('links.json', import.meta.url), 'utf8'),
);

for (const { link, title } of links) {
  test(link, async ({ page }) => {
    await page.goto(link);
    await expect(page).toHaveTitle(title);
    await expect(page).toHaveURL(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('链接里有些内容已不存在')).toHaveCount(0);
  });
}
