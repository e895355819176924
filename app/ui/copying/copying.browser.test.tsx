// What leaves the page when something is marked and copied: small pages, what is marked of them, and both forms.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { keepCopiesClean } from './copying';
import '~/styles/tokens.css';
import '~/styles/base.css';

const host = document.createElement('div');
host.id = 'root';
document.body.append(host);

beforeAll(() => {
  document.documentElement.lang = 'zh-CN';
  keepCopiesClean();
});

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  host.replaceChildren();
});

interface Copy {
  readonly text: string;
  readonly html: string;
  /** False where the browser is left to copy as it always does. */
  readonly isOurs: boolean;
}

function copy(target: Element = document.body): Copy {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
  const isOurs = !target.dispatchEvent(event);
  return {
    text: clipboardData.getData('text/plain'),
    html: clipboardData.getData('text/html'),
    isOurs,
  };
}

/** Draws a page and marks it: all of it, or from `⟦` to `⟧`, which the page does not keep. */
function mark(html: string): void {
  host.innerHTML = html;
  const ends = ['⟦', '⟧'].flatMap((sign) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node instanceof Text ? node : undefined;
      const offset = text?.data.indexOf(sign) ?? -1;
      if (text && offset >= 0) {
        text.deleteData(offset, 1);
        return [{ text, offset }];
      }
    }
    return [];
  });
  const [start, end] = ends;
  if (start && end) {
    document.getSelection()?.setBaseAndExtent(start.text, start.offset, end.text, end.offset);
  } else {
    document.getSelection()?.selectAllChildren(host);
  }
}

const spoken = '<span class="visually-hidden">4万人</span>';
const value = `<span style="position: relative"><span aria-hidden="true">4<span style="margin-left: 0.15em">万人</span><sup style="position: absolute">*</sup></span>${spoken}</span>`;
const cite = '<button style="margin-left: 4px">¶14</button>';

const pages: readonly (readonly [name: string, page: string, text: string])[] = [
  ['a value shown and spoken', `<p>${value}${cite}</p>`, '4万人*'],
  [
    'a table',
    `<table><caption class="visually-hidden">表</caption><thead><tr><th scope="col"><button data-copy="text">指标<span data-copy="none">↕</span></button></th><th scope="col">市北</th></tr></thead>
     <tbody><tr><th scope="row">新增就业</th><td>${value}${cite}</td></tr></tbody></table>`,
    '指标\t市北\n新增就业\t4万人*',
  ],
  [
    'last year below this year',
    '<table><tr><td><span style="display: flex">≥5.5%</span><div style="display: flex"><span>区级</span><span>2024 年预计 ≥6%</span></div></td><td>5%</td></tr></table>',
    '≥5.5% · 区级 · 2024 年预计 ≥6%\t5%',
  ],
  [
    'a heading in two lines',
    '<h2><button data-copy="text" style="display: block">新增就业</button><span style="display: flex"><span>万人</span><span data-copy="none">0–5</span></span></h2><p>二</p>',
    '新增就业 · 万人\n二',
  ],
  [
    'two numbers apart by a margin',
    '<p><span style="margin-right: 8px">2024</span><span>5%</span></p>',
    '2024 · 5%',
  ],
  [
    'words apart by a margin',
    '<p><span style="padding: 0 7px">突破</span>低空经济<small style="margin-left: 8px">，新兴</small></p>',
    '突破 低空经济，新兴',
  ],
  [
    'a column of controls alone',
    `<table><tr><td>甲</td><td>0</td><td>${cite}</td></tr><tr><td>乙</td><td>3–5</td><td>${cite}</td></tr></table>`,
    '甲\t0\n乙\t3–5',
  ],
  [
    'an empty cell between two',
    '<table><tr><td>甲</td><td></td><td>约3</td></tr><tr><td>乙</td><td>1</td><td>2</td></tr></table>',
    '甲\t\t约3\n乙\t1\t2',
  ],
  [
    'a heading across all columns',
    '<table><tr><th colspan="3">组</th></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>',
    '组\t\t\n甲\t1\t2',
  ],
  [
    'roles instead of elements',
    '<div role="table"><div role="row"><span role="rowheader">甲</span><span role="cell">1</span></div></div>',
    '甲\t1',
  ],
  [
    'cells laid out as blocks, as on a phone',
    '<table style="display: block"><tbody style="display: block"><tr style="display: block"><th style="display: block">甲</th><td style="display: grid"><div>1</div></td></tr></tbody></table>',
    '甲\t1',
  ],
  [
    'a row that is no table, with rows of its own',
    '<ul><li data-copy="row"><h3>李沧</h3><svg><text>3</text></svg><div><div data-copy="line"><b>突破</b>一</div><div data-copy="line">二</div></div></li></ul>',
    '李沧\t突破一\n\t二',
  ],
  [
    'terms and what they mean',
    '<dl><div><dt>日期</dt><dd>2025年</dd></div></dl><dl><dt>又作</dt><dd>一</dd><dd>二</dd><dt>数</dt><dd>3</dd></dl>',
    '日期\t2025年\t\n又作\t一\t二\n数\t3\t',
  ],
  [
    'sentences, a list and a table',
    '<h2>题</h2><p>一</p><ul><li>二</li><li>三</li></ul><table><tr><td>甲</td><td>1</td></tr></table><p>四</p>',
    '题\n一\n二\n三\n\n甲\t1\n\n四',
  ],
  [
    'an open panel, a closed one and a list of choices',
    '<p>一<select><option>甲</option></select></p><div popover="auto">乙</div><dialog open>丙</dialog>',
    '一',
  ],
  [
    'blanks of typesetting',
    '<p>22,000\u00a0peo\u00adple\u200b  in\n all</p>',
    '22,000 people in all',
  ],
  ['lines as they were typed', '<p style="white-space: pre-wrap">一\n二</p>', '一\n二'],
  ['what is inert or a picture', '<p>一</p><div inert>二</div><div role="img">三</div>', '一'],
  // As a browser's translation leaves it.
  [
    'text in font elements',
    '<p><font><font>GDP </font></font><b><font>5%</font></b></p>',
    'GDP 5%',
  ],
  ['a word within a cell', '<table><tr><td>一般⟦公共⟧预算</td><td>1</td></tr></table>', '公共'],
  [
    'from the middle of a cell over several rows',
    '<table><tr><td>甲</td><td>一⟦二</td><td>1</td></tr><tr><td>乙</td><td>三</td><td>⟧2</td></tr></table>',
    '\t二\t1\n乙\t三\t',
  ],
  [
    'two cells of a row',
    '<table><tr><td>甲</td><td>⟦1</td><td>2⟧</td><td>3</td></tr></table>',
    '1\t2',
  ],
];

test.each(pages)('%s', (_, page, text) => {
  mark(page);
  expect(copy().text).toBe(text);
});

test('the table in HTML has the same rows and cells, and nothing of the page but its words', () => {
  mark(
    `<h2>题</h2><table><tr><th scope="col">A&amp;B</th><th scope="col">值</th></tr><tr><th scope="row">甲</th><td>${value}${cite}</td></tr><tr><th>乙</th><td>4/5</td></tr></table><ul><li>二</li></ul>`,
  );
  expect(copy().html).toBe(
    '<h2 lang="zh-CN">题</h2>' +
      '<table lang="zh-CN"><tr><th>A&amp;B</th><th>值</th></tr><tr><td>甲</td><td>4万人*</td></tr>' +
      `<tr><td>乙</td><td style='mso-number-format:"\\@"'>4/5</td></tr></table>` +
      '<ul lang="zh-CN"><li>二</li></ul>',
  );
});

test('tables of one copy have as many columns as the widest, so that Calc puts them under each other', () => {
  mark(
    '<table><tr><td>1</td><td>2</td><td>3</td></tr></table><p>四</p><table><tr><td>5</td></tr></table>',
  );
  expect(copy().html).toBe(
    '<table lang="zh-CN"><tr><td>1</td><td>2</td><td>3</td></tr></table><p lang="zh-CN">四</p>' +
      '<table lang="zh-CN"><tr><td>5</td><td></td><td></td></tr></table>',
  );
});

test('a word is pasted into a line, not below it', () => {
  mark('<p>比⟦a &lt; b⟧小</p>');
  expect(copy().html).toBe('a &lt; b');
});

test('a panel is copied by itself when the mark lies in it', () => {
  mark(
    '<table><tr><td>甲<div popover="manual"><h4>⟦出处</h4><div>第14段⟧</div></div></td></tr></table>',
  );
  host.querySelector<HTMLElement>('[popover]')?.showPopover();
  expect(copy().text).toBe('出处\n第14段');
});

// Firefox has a range for each cell marked with Ctrl held down; Chromium keeps one, so they are given directly.
test('cells of one column, marked one by one, stay under each other', async () => {
  const { markedLines } = await import('./markedLines');
  const { copiedForms } = await import('./copiedForms');
  host.innerHTML =
    '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr><tr><td>丙</td><td>3</td></tr></table>';
  const ranges = [0, 2].map((row) => {
    const range = document.createRange();
    range.setStart(host.querySelectorAll('tr')[row] ?? host, 1);
    range.setEnd(host.querySelectorAll('tr')[row] ?? host, 2);
    return range;
  });
  const copied = copiedForms(markedLines(ranges), 'zh-CN');
  expect(copied?.text).toBe('1\n3');
  expect(copied?.html).toBe('<table lang="zh-CN"><tr><td>1</td></tr><tr><td>3</td></tr></table>');
});

test('text fields copy as they always do', () => {
  mark('<p>一</p><input value="二"><textarea>三</textarea>');
  for (const field of host.querySelectorAll('input, textarea')) {
    expect(copy(field)).toEqual({ text: '', html: '', isOurs: false });
  }
  expect(copy().text).toBe('一');
});

test('nothing marked is left to the browser', () => {
  host.innerHTML = '<p>一</p>';
  expect(copy().isOurs).toBe(false);
});

test('the browser alone would copy no spoken twin and no control either', () => {
  mark(`<p>新增就业 ${value}${cite}</p>`);
  expect(document.getSelection()?.toString().replaceAll(/\s+/gu, '')).toBe('新增就业4万人*');
});
