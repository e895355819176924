// On a real screen: 45 industries by 10 districts fit where they should, and frozen parts stay.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { IndustryMatrix } from './IndustryMatrix';
import type { MatrixPicture } from './matrixView';
import '~/styles/tokens.css';
import '~/styles/base.css';

type Language = 'zh' | 'en';

const host = document.createElement('div');
document.body.append(host);
const handlers = {
  onSort: () => {},
  onChooseRow: () => {},
  onChooseCell: () => {},
  onOpenTab: () => {},
  onPoint: () => {},
  keepsPlace: () => false,
};

afterEach(() => {
  host.replaceChildren();
});

const industries = {
  zh: ['智能网联新能源汽车', '集成电路与半导体', '低空经济', '文旅', '新一代信息技术'],
  en: [
    'Integrated circuits and semiconductors',
    'Vehicle–road–cloud integration',
    'Low-altitude economy',
    'Cross-border e-commerce',
    'Perovskite photovoltaics',
  ],
};
const districts = {
  zh: ['市南', '市北', '李沧', '崂山', '西海岸新区', '城阳', '即墨', '胶州', '平度', '莱西'],
  en: [
    'Shinan',
    'Shibei',
    'Licang',
    'Laoshan',
    'West Coast New Area',
    'Chengyang',
    'Jimo',
    'Jiaozhou',
    'Pingdu',
    'Laixi',
  ],
};
const looks = ['depth-1', 'depth-3', 'silent', 'depth-5', 'unmatched', 'zero', 'uncovered'];

function pictureOf(language: Language, count: number, chosen: MatrixPicture['chosen']) {
  const columns = districts[language].slice(0, count).map((name, index) => ({
    id: `d${index}`,
    name,
    hint: name,
    order: index === 4 ? ('descending' as const) : ('none' as const),
    isChosen: false,
    isFaded: false,
  }));
  const names = {
    id: '',
    name: 'Industry',
    hint: '',
    order: 'none' as const,
    isChosen: false,
    isFaded: false,
  };
  const rows = Array.from({ length: 45 }, (_, row) => ({
    id: `i${row}`,
    name: industries[language][row % 5] ?? '',
    note: language === 'zh' ? '新兴' : 'Traditional',
    spoken: `row ${row}`,
    isChosen: chosen?.row === `i${row}`,
    isFaded: false,
    cells: columns.map(({ id }, column) => ({
      districtId: id,
      text: `${row + column}`,
      spoken: `cell ${row} ${column}`,
      told: '',
      look: looks[(row + column) % looks.length] ?? '',
      isChosen: false,
      isFaded: false,
    })),
  }));
  return {
    label: 'matrix',
    hint: 'hint',
    columns: [names, ...columns],
    groups: [{ id: 'all', name: '', rows }],
    chosen,
  };
}

interface Scene {
  readonly language: Language;
  readonly width: number;
  readonly columns?: number;
  readonly chosen?: MatrixPicture['chosen'];
}

async function draw({ language, width, columns = 10, chosen = null }: Scene): Promise<HTMLElement> {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  host.style.width = `${width}px`;
  const place = document.createElement('div');
  host.append(place);
  const picture = pictureOf(language, columns, chosen);
  flushSync(() =>
    createRoot(place).render(
      <IndustryMatrix picture={picture} litColumn={null} legend="legend" handlers={handlers} />,
    ),
  );
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const table = place.querySelector('table');
  if (!table?.parentElement) throw new Error('The matrix was not drawn.');
  return table.parentElement;
}

/** Cells whose text does not lie inside them. */
function spilling(box: HTMLElement): readonly string[] {
  return [...box.querySelectorAll('th, td')].flatMap((cell) => {
    const frame = cell.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(cell);
    const isInside = [...range.getClientRects()].every(
      (rect) =>
        rect.left >= frame.left - 0.5 &&
        rect.right <= frame.right + 0.5 &&
        rect.top >= frame.top - 0.5 &&
        rect.bottom <= frame.bottom + 0.5,
    );
    return isInside ? [] : [cell.textContent];
  });
}

const wide = (['zh', 'en'] as const).flatMap((language) =>
  ([820, 500] as const).flatMap((width) =>
    ([10, 7, 5] as const).map((columns) => [language, width, columns] as const),
  ),
);

test.each(wide)('in %s at %i px %i districts fit', async (language, width, columns) => {
  await page.viewport(1440, 900);
  const box = await draw({ language, width, columns });
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  expect(spilling(box)).toEqual([]);
});

test.each(['zh', 'en'] as const)(
  'on a phone in %s names and headings stay while the rest scrolls',
  async (language) => {
    await page.viewport(390, 844);
    const box = await draw({ language, width: 358 });
    expect(spilling(box)).toEqual([]);
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    box.scrollTo(240, 600);
    const frame = box.getBoundingClientRect();
    const name = box.querySelector('[data-row="i20"][data-column=""]');
    const heading = box.querySelector('th:last-child');
    expect(name?.getBoundingClientRect().left).toBeCloseTo(frame.left, 0);
    expect(Math.abs((heading?.getBoundingClientRect().top ?? 0) - frame.top)).toBeLessThan(3);
  },
);

test('on a phone what is touched is 44 px high and the chosen row is in sight', async () => {
  await page.viewport(390, 844);
  const box = await draw({ language: 'zh', width: 358, chosen: { row: 'i40', column: 'd8' } });
  const frame = box.getBoundingClientRect();
  const place = box.querySelector('[data-row="i40"][data-column="d8"]')?.getBoundingClientRect();
  expect(place?.bottom).toBeLessThanOrEqual(frame.bottom + 1);
  expect(place?.right).toBeLessThanOrEqual(frame.right + 1);
  expect(place?.top).toBeGreaterThan(frame.top);
  const low = [...box.querySelectorAll('[data-row]')]
    .map((element) => element.getBoundingClientRect())
    .filter(({ height, width }) => height < 44 || width < 44);
  expect(low).toEqual([]);
});

test('one tab stop; arrow keys walk and leave it where they end', async () => {
  await page.viewport(1440, 900);
  const box = await draw({ language: 'zh', width: 820 });
  const stops = () =>
    [...box.querySelectorAll('[tabindex="0"]')].map(
      (stop) => `${stop.getAttribute('data-row')}/${stop.getAttribute('data-column')}`,
    );
  expect(stops()).toEqual(['i0/d0']);
  box.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true });
    flushSync(() => document.activeElement?.dispatchEvent(event));
  }
  expect(document.activeElement?.getAttribute('aria-label')).toBe('row 2');
  expect(stops()).toEqual(['i2/']);
});
