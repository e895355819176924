// A reader whose browser sets no letters smaller than 16 px still sees previews whole: they are small pictures
// of full-size slides. Text set twice as large reaches the page and leaves its pictures as they are.
import { expect, test } from '@playwright/test';
import { browserLaunchOptions } from '../.ci/browser.mjs';
import { everyExhibitCode } from './briefingLink';
import { cutTexts, overlappingTexts } from './browsers/geometry';

const { args, ...launch } = browserLaunchOptions();
const least = '--blink-settings=minimumFontSize=16,minimumLogicalFontSize=16';
test.use({ launchOptions: { ...launch, args: [...args, least] } });

test('previews keep their layout under a smallest size of letters', async ({ page }) => {
  for (const { path, width } of [
    { path: `/briefing?slides=${everyExhibitCode}`, width: 1440 },
    { path: `/briefing?slides=${everyExhibitCode}`, width: 390 },
    { path: `/briefing/notes?slides=${everyExhibitCode}`, width: 1440 },
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const stage = page.locator('main [role=img]:has([lang], p)').first();
    await expect(stage).toBeAttached();
    const sizes = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.textContent = '字';
      probe.style.cssText = 'font-size:4px;line-height:1;width:max-content';
      document.body.append(probe);
      const narrowest = probe.getBoundingClientRect().width;
      probe.remove();
      return narrowest;
    });
    expect(sizes, 'the setting holds').toBeGreaterThanOrEqual(16);
    // All of them are drawn once they have come near.
    for (const preview of await page.locator('[inert][aria-hidden=true]').all()) {
      await preview.scrollIntoViewIfNeeded();
      await expect(preview.locator('[role=img]')).toBeAttached();
    }
    expect(await page.evaluate(overlappingTexts, '[role=img]'), path).toEqual([]);
    expect(await page.evaluate(cutTexts, '[role=img]'), path).toEqual([]);
  }
});
