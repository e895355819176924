// What axe finds on a page, in words a reader of the test's log can use.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The only rules whose answer depends on the theme; the others are asked once, in the light. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * Fails where axe finds a fault on the page as it stands, in the light and then in the dark.
 *
 * @param part a selector of the only part to be looked at
 */
export async function expectNoFaults(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(page, part), 'in the light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, part, ofColour), 'in the dark').toEqual([]);
}

async function faults(
  page: Page,
  part: string | undefined,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // No frame of another origin is looked at, so nothing need be gathered in a page of its own; and
  // what passes is not described node by node, which takes longer than finding it out.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (part) axe.include(part);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
