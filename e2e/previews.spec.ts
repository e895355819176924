// Chat apps run no script: what they show of a link stands in the page that the server sends.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { industries, region } from './data';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({
    path: `/${file.replace(/\/?index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }));
const meta = (html: string, name: string) =>
  [...html.matchAll(/<meta\s+(?:name|property)="([^"]+)"\s+content="([^"]*)"/g)]
    .filter(([, key]) => key === name)
    .map(([, , content]) => content);

test('every page names its own view, once and unlike the others', () => {
  expect(pages.length).toBe(8 + industries.length + region.districts.length);
  for (const { path, html } of pages) {
    const titles = [...html.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title);
    expect(titles, path).toHaveLength(1);
    expect(meta(html, 'description'), path).toHaveLength(1);
    expect(meta(html, 'og:title'), path).toEqual(titles);
    expect(meta(html, 'og:description'), path).toEqual(meta(html, 'description'));
    expect(meta(html, 'og:type'), path).toEqual(['website']);
    expect(meta(html, 'og:locale'), path).toEqual(['zh_CN']);
    expect(meta(html, 'twitter:card'), path).toEqual(['summary']);
    // Phones share these instead of the address, and the reader's choice would be lost.
    expect(html, path).not.toMatch(/rel="canonical"|og:url/);
  }
  for (const name of ['og:title', 'og:description']) {
    const all = pages.flatMap(({ html }) => meta(html, name));
    expect(new Set(all).size, name).toBe(pages.length);
  }
  for (const { id, name } of [...industries, ...region.districts]) {
    const own = pages.find(({ path }) => path.endsWith(`/${id}`));
    expect(meta(own?.html ?? '', 'og:title')).toEqual([`${name.zh} | 两会图谱`]);
    expect(meta(own?.html ?? '', 'og:description')[0]).toContain(`· ${name.zh}：`);
  }
});

for (const path of [
  '/',
  '/compare',
  '/industries/low-altitude-economy',
  '/districts/shinan',
  '/about',
]) {
  test(`the page sent for ${path} says what the page on screen says`, async ({ page }) => {
    const sent = pages.find((one) => one.path === path)?.html ?? '';
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect([await page.title()]).toEqual(meta(sent, 'og:title'));
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      meta(sent, 'og:description')[0] ?? '',
    );
  });
}
