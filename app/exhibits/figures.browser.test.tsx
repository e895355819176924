// On a real screen: no figure sets type below its smallest, lets a text leave the picture or run into another.
import readings from 'virtual:pinyin-readings';
import emphasis from '@data/emphasis.json';
import indicators from '@data/indicators.json';
import industries from '@data/industries.json';
import region from '@data/region.json';
import sources from '@data/sources.json';
import themes from '@data/themes.json';
import units from '@data/units.json';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { parseAddress } from '~/model/address';
import { compareTargets } from '~/model/comparison';
import type { ExhibitName } from '~/model/exhibit';
import { readCatalogue, readPlan } from '~/model/readPlan';
import type { Language } from '~/model/text';
import { vocabularyOf } from '~/model/vocabulary';
import { placeOf } from '~/paths';
import { en } from '~/words/en';
import { figureOf } from '~/words/targetWords';
import { zh } from '~/words/zh';
import type { FigureHandlers, Telling } from './exhibit';
import { exhibitNamed } from './exhibits';
import '~/styles/tokens.css';
import '~/styles/base.css';

const files = import.meta.glob('@data/plans/*/*.json', { import: 'default', eager: true });
const plans = Object.values(files).map(readPlan);
const years = [...new Set(plans.map(({ year }) => year))];
const catalogue = readCatalogue({
  region,
  indicators,
  industries,
  themes,
  sources,
  emphasis,
  units,
  years,
});
const atlas = { ...catalogue, readings, plans };
const vocabulary = vocabularyOf(catalogue, plans);

function tellingOf(address: string, language: Language): Telling {
  const url = new URL(address, 'https://plan.atlas');
  const place = placeOf(url.pathname);
  const { selection } = parseAddress(url.search, place, vocabulary);
  return { atlas, place, selection, language, words: language === 'zh' ? zh : en };
}

const host = document.createElement('div');
document.body.append(host);
const root = createRoot(host);

afterEach(() => flushSync(() => root.render(null)));

interface Sizes {
  readonly width: number;
  /** Null for the height at which nothing is left out. */
  readonly height: number | null;
  readonly type: number;
}

const sizes: readonly Sizes[] = [
  { width: 760, height: 700, type: 24 },
  { width: 900, height: 760, type: 24 },
  { width: 1700, height: 720, type: 24 },
  { width: 3500, height: 760, type: 24 },
  { width: 576, height: 900, type: 22 },
  { width: 1403, height: 470, type: 22 },
  { width: 1000, height: null, type: 15 },
];

function draw(
  name: ExhibitName,
  telling: Telling,
  { width, height, type }: Sizes,
  handlers?: FigureHandlers,
): SVGSVGElement {
  document.documentElement.lang = telling.language === 'zh' ? 'zh-CN' : 'en';
  const { Figure, heightAt } = exhibitNamed(name);
  const whole = height ?? heightAt(telling, width, type);
  flushSync(() =>
    root.render(
      <Figure telling={telling} width={width} height={whole} type={type} handlers={handlers} />,
    ),
  );
  const picture = host.querySelector('svg');
  if (!picture) throw new Error('No figure was drawn.');
  return picture;
}

interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly box: DOMRect;
  readonly isAslant: boolean;
}

/** Every line of text in units of the figure; the figure is drawn as large on screen as its units. */
function textsOf(picture: SVGSVGElement): readonly DrawnText[] {
  return [...picture.querySelectorAll('text')].flatMap((element) => {
    const scale = element.getScreenCTM()?.a ?? 1;
    const isAslant = element.hasAttribute('data-aslant');
    const parts = [...element.querySelectorAll('tspan[x]')];
    const whole: readonly Element[] = parts.length > 0 ? parts : [element];
    return whole
      .filter((part) => part.textContent.trim() !== '')
      .map((part) => ({
        text: part.textContent,
        size: Number.parseFloat(getComputedStyle(part).fontSize) * (isAslant ? 1 : scale),
        box: part.getBoundingClientRect(),
        isAslant,
      }));
  });
}

const addresses: readonly (readonly [ExhibitName, string])[] = [
  ['map', '/'],
  ['map', '/?indicator=new-jobs&geo=grid'],
  ['map', '/?layer=industry&industry=low-altitude-economy'],
  ['map', '/?layer=industry'],
  ['ruler', '/'],
  ['ruler', '/?indicator=new-jobs'],
  ['ruler', '/?indicator=disposable-income-growth&districts=laoshan'],
  ['ruler', '/?indicator=key-project-investment'],
  ['industry', '/industries/low-altitude-economy'],
  ['comparison', '/compare'],
  ['comparison', '/compare?theme=industry'],
  ['comparison', '/compare?districts=licang,shinan'],
  ['comparison', '/compare?q=zzzz'],
  ['bars', '/compare?chart=bar'],
  ['bars', '/compare?chart=bar&indicator=new-jobs'],
  ['bars', '/compare?chart=bar&indicator=energy-carbon-goals'],
  ['matrix', '/industries'],
  ['matrix', '/industries?by=numbers&sort=group'],
  ['matrix', '/industries?industry=perovskite&districts=chengyang,shinan'],
  ['headlines', '/districts/licang'],
  ['headlines', '/districts/laoshan'],
  ['headlines', '/districts/shinan'],
  ['targets', '/compare?chart=table'],
  ['commitments', '/?industry=low-altitude-economy'],
  ['districts', '/districts'],
  ['method', '/about'],
];

const cases = addresses.flatMap(([name, address]) =>
  (['zh', 'en'] as const).map((language) => [name, address, language] as const),
);

test.each(cases)('%s of %s in %s is legible at every size', (name, address, language) => {
  for (const size of sizes) {
    const picture = draw(name, tellingOf(address, language), size);
    const frame = picture.getBoundingClientRect();
    const texts = textsOf(picture);
    expect(texts.length).toBeGreaterThan(0);
    const faults = texts.flatMap((one) => faultsOf(one, frame, size.type));
    expect({ ...size, faults }).toEqual({ ...size, faults: [] });
    expect({ ...size, meeting: collisions(texts) }).toEqual({ ...size, meeting: [] });
  }
});

/** What is wrong with a text by itself. */
function faultsOf({ text, size, box }: DrawnText, frame: DOMRect, type: number): readonly string[] {
  // The box of a line is higher than its letters.
  const slack = size * 0.3;
  const isInside =
    box.left >= frame.left - 1 &&
    box.right <= frame.right + 1 &&
    box.top >= frame.top - slack &&
    box.bottom <= frame.bottom + slack;
  return [
    ...(size < type - 0.05 ? [`${text}: set at ${size}`] : []),
    ...(isInside ? [] : [`${text}: leaves the picture`]),
  ];
}

/** Pairs of texts whose letters meet; boxes of lines are cut to the height of letters first. */
function collisions(texts: readonly DrawnText[]): readonly string[] {
  const boxes = texts
    .filter(({ isAslant }) => !isAslant)
    .map(({ text, size, box }) => {
      const middle = (box.top + box.bottom) / 2;
      return {
        text,
        left: box.left,
        right: box.right,
        top: middle - size * 0.4,
        bottom: middle + size * 0.4,
      };
    });
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

test.each(['zh', 'en'] as const)(
  'nothing stated is left out at its full height, %s',
  (language) => {
    const telling = tellingOf('/compare', language);
    const picture = draw('comparison', telling, { width: 1000, height: null, type: 15 });
    const said = picture.textContent.replaceAll(/\s/g, '');
    const rows = compareTargets(atlas, telling.selection);
    const stated = rows.flatMap(({ cells }) => cells.flatMap(({ stated: one }) => one ?? []));
    expect(stated.length).toBeGreaterThan(50);
    for (const { target } of stated) {
      // Headings name the units; two counters, 家 and 个, share a scale.
      const { sign, body } = figureOf(target, atlas, language);
      expect(said).toContain(`${sign}${body}`.replaceAll(/\s/g, ''));
    }
    expect(said).not.toMatch(/另有|more indicator/);
  },
);

const live: readonly (readonly [ExhibitName, string])[] = [
  ['map', '/'],
  ['ruler', '/'],
  ['bars', '/compare?chart=bar'],
  ['comparison', '/compare'],
  ['matrix', '/industries'],
  ['headlines', '/districts/licang'],
  ['commitments', '/?industry=low-altitude-economy'],
];

test.each(live)('%s of %s answers pointer and keyboard', (name, address) => {
  const handlers = {
    pointed: null,
    onPoint: vi.fn<FigureHandlers['onPoint']>(),
    onChoose: vi.fn<FigureHandlers['onChoose']>(),
  };
  const size = { width: 900, height: 760, type: 24 };
  const picture = draw(name, tellingOf(address, 'zh'), size, handlers);
  const button = picture.querySelector<SVGElement>('[data-district="licang"][role="button"]');
  if (!button) throw new Error('Licang cannot be chosen.');
  expect(button.getAttribute('aria-label')).toContain('李沧');
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(handlers.onChoose).toHaveBeenLastCalledWith('licang');
  for (const key of ['Enter', ' ']) {
    button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  expect(handlers.onChoose).toHaveBeenCalledTimes(3);
  button.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(handlers.onPoint).toHaveBeenLastCalledWith('licang');
});

test('a still figure has nothing to press', () => {
  for (const [name, address] of live) {
    const picture = draw(name, tellingOf(address, 'zh'), { width: 900, height: 760, type: 24 });
    expect(picture.querySelector('[role="button"], [tabindex]')).toBeNull();
  }
});
