import { createMemoryRouter, type DataRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  checkedEntries,
  entryKey,
  followEntries,
  isReturned,
  remember,
  useEntries,
} from './entries';

let router: DataRouter;
const here = () => entryKey(router.state.location);
const now = () => useEntries.getState().entries[here()];
const unfold = (name: string) => remember(here(), ({ folds }) => ({ folds: [...folds, name] }));

beforeEach(() => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('PerformanceNavigationTiming', Event);
  router = createMemoryRouter([{ path: '*', element: null }], { initialEntries: ['/'] });
  followEntries(router);
});

test('Back finds what was unfolded and scrolled; another view has none of it', async () => {
  unfold('commitments licang');
  remember(here(), () => ({ scrolls: { side: [0, 400] } }));
  await router.navigate('/districts/licang');
  expect(now()).toEqual({ folds: [], scrolls: {}, focus: null });
  expect(isReturned()).toBe(false);
  unfold('work');
  await router.navigate(-1);
  expect(now()).toMatchObject({ folds: ['commitments licang'], scrolls: { side: [0, 400] } });
  expect(isReturned()).toBe(true);
  await router.navigate(1);
  expect(now()?.folds).toEqual(['work']);
});

test('a choice in a view leaves it unfolded; what is folded then is not folded before', async () => {
  unfold('a');
  await router.navigate('/?layer=industry', { preventScrollReset: true });
  expect(now()?.folds).toEqual(['a']);
  expect(useEntries.getState()).toMatchObject({ returnedTo: null, keepsScroll: true });
  remember(here(), () => ({ folds: [] }));
  await router.navigate(-1);
  expect(now()?.folds).toEqual(['a']);
  // Typing replaces the entry.
  await router.navigate('/?q=x', { replace: true });
  expect(now()?.folds).toEqual(['a']);
});

test('the same address read anew has nothing of an earlier visit to it', async () => {
  unfold('a');
  await router.navigate('/about');
  await router.navigate('/');
  expect(now()?.folds).toEqual([]);
});

test('a reload finds its entry again, and only the newest are kept', async () => {
  for (let step = 0; step < 70; step += 1) {
    // One entry after the other.
    // oxlint-disable-next-line no-await-in-loop
    await router.navigate(`/about?step=${step}`);
  }
  unfold('a');
  const key = here();
  window.dispatchEvent(new Event('pagehide'));
  useEntries.setState({ entries: {} });
  followEntries(router);
  expect(useEntries.getState().returnedTo).toBe(key);
  expect(now()?.folds).toEqual(['a']);
  expect(Object.keys(useEntries.getState().entries).length).toBeLessThan(70);
});

test.each([
  [null, {}],
  ['text', {}],
  [[1, 2], {}],
  [{ k: 7 }, { k: { folds: [], scrolls: {}, focus: null } }],
  [
    { k: { folds: ['a', 3], scrolls: { side: [0, 9], page: [0, 'x'], bad: [-1, 0] }, focus: {} } },
    { k: { folds: ['a'], scrolls: { side: [0, 9] }, focus: null } },
  ],
  [
    { k: { focus: { path: [0, 2], text: '李沧' } } },
    { k: { folds: [], scrolls: {}, focus: { path: [0, 2], text: '李沧' } } },
  ],
])('%j in storage is read as %j', (stored, entries) => {
  expect(checkedEntries(stored)).toEqual(entries);
});
