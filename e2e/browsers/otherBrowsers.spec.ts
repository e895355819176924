// The site in Firefox and in WebKit: every view, the search, a presentation, a file and the map, in one window a browser.
import { expect, test } from '@playwright/test';
import { otherBrowsers } from '../../.ci/otherBrowsers.mjs';
import { backing, nameOf, plans, region } from '../data';
import { views } from '../views';
import { startFirefox } from './firefox';
import { drawing, earlyBreaks, overlappingTexts } from './geometry';
import { Session, type Driver, type Window } from './session';
import { watchedSite, type WatchedSite } from './watchedSite';
import { startWebKit } from './webkit';

const desk: Window = { width: 1440, height: 900 };
const phone: Window = { width: 390, height: 844 };
const industry = 'low-altitude-economy';
const show = `/briefing/present?slides=map.industry_${industry}.layer_industry~compare~industries&lang=zh`;

const starts: Readonly<Record<string, (site: WatchedSite) => Promise<Driver>>> = {
  Firefox: startFirefox,
  WebKit: startWebKit,
};

const inLanguage = (view: string, language: string) =>
  `${view}${view.includes('?') ? '&' : '?'}lang=${language}`;

for (const { name, find, absence } of otherBrowsers) {
  test.describe(name, () => {
    // One browser and one window for all of them: starting it takes longer than most tests.
    test.describe.configure({ mode: 'default', timeout: 300_000 });
    test.skip(find() === undefined, absence);
    let session: Session;

    test.beforeAll(async ({ baseURL }) => {
      const site = await watchedSite(baseURL ?? '');
      const start = starts[name];
      if (!start) throw new Error(`Nothing starts ${name}.`);
      session = new Session(await start(site), site);
      console.log(`    in ${session.driver.name}`);
    });

    test.afterAll(async () => {
      await session.driver.close();
      await session.site.close();
    });

    for (const { language, window } of [
      { language: 'zh', window: desk },
      { language: 'en', window: phone },
    ]) {
      test(`at ${window.width} px in ${language} every view stands whole, without a fault`, async () => {
        for (const view of [...views, ...plans.map(({ district }) => `/districts/${district}`)]) {
          await session.open(inLanguage(view, language), window);
          const { run } = session.driver;
          const beyond = await run(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(beyond, `${view} scrolls sideways`).toBeLessThanOrEqual(0);
          const over = await run(overlappingTexts, 'main');
          expect.soft(over, `${view}: texts over each other`).toEqual([]);
          const broken = await run(earlyBreaks, 'main');
          expect.soft(broken, `${view}: broken before its line was full`).toEqual([]);
          expect.soft(await session.faults(), view).toEqual([]);
        }
      });
    }

    test('the map stands within its frame, its names apart', async () => {
      await session.open('/?lang=zh', desk);
      const map = await session.driver.run(drawing, 'main svg[role=group]');
      expect(map.outside).toEqual([]);
      expect(map.shapes).toBeGreaterThanOrEqual(region.districts.length);
      for (const district of region.districts)
        expect(map.labels.join()).toContain(district.name.zh);
      expect(await session.driver.run(overlappingTexts, 'main svg[role=group]')).toEqual([]);
    });

    test('the search is opened, asked and followed by keys', async () => {
      await session.open('/compare?lang=zh', desk);
      await session.driver.press('Control', 'k');
      await session.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
      await session.driver.write('dikong');
      await session.waitFor(() =>
        Boolean(
          document
            .querySelector('[role=option][aria-selected=true]')
            ?.textContent.includes('低空经济'),
        ),
      );
      await session.driver.press('Enter');
      await session.waitFor((path) => location.pathname === path, `/industries/${industry}`);
      await session.settle();
      expect(await session.faults()).toEqual([]);
    });

    test('a presentation is turned by keys, its words whole and apart', async () => {
      for (const window of [desk, phone]) {
        await session.open(show, window);
        for (const slide of [1, 2, 3]) {
          await session.waitFor(
            (label) => document.querySelector(`[role=region][aria-label^="${label}"]`) !== null,
            `第 ${slide} 张，共 3 张`,
          );
          await session.settle();
          expect
            .soft(await session.driver.run(overlappingTexts, '[role=region]'), `slide ${slide}`)
            .toEqual([]);
          await session.driver.press('ArrowRight');
        }
      }
      expect(await session.faults()).toEqual([]);
    });

    test('a source opens beside its statement and closes again', async () => {
      await session.open(`/districts/${plans[0]?.district}?lang=zh`, desk);
      await session.driver.click('main li button[popovertarget]');
      await session.waitFor(() => document.querySelector('[popover] h4') !== null);
      const box = await session.driver.run(() => {
        const panel = document.querySelector('[popover]:has(h4)')?.getBoundingClientRect();
        return (
          panel && [panel.left, panel.top, innerWidth - panel.right, innerHeight - panel.bottom]
        );
      });
      expect(Math.min(...(box ?? [-1]))).toBeGreaterThanOrEqual(0);
      await session.driver.press('Escape');
      await session.waitFor(() => document.querySelector('[popover] h4') === null);
    });

    test('a table is taken away as a file', async () => {
      await session.open(`/?industry=${industry}&layer=industry&lang=zh`, desk);
      await session.driver.click('button[aria-label^="导出：举措"]');
      await session.waitFor(() => document.querySelector('[popover]:popover-open button') !== null);
      await session.driver.run(() => {
        const wanted = [
          ...document.querySelectorAll<HTMLElement>('[popover]:popover-open button'),
        ].find((button) => button.textContent.includes('CSV'));
        wanted?.setAttribute('data-wanted', '');
      });
      await session.driver.click('[data-wanted]');
      const text = (await session.downloaded('.csv')).toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      for (const id of backing(industry).districts) expect(text).toContain(nameOf(id));
      expect(await session.faults()).toEqual([]);
    });
  });
}
