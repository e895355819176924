import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What two windows of one browser share; it can be full, or forbidden. */
function storage() {
  const items = new Map<string, string>();
  let room = Infinity;
  const target = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (items.size >= room) throw new Error('QuotaExceededError');
      items.set(key, value);
      Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
    },
    removeItem: (key: string) => {
      items.delete(key);
      Reflect.deleteProperty(target, key);
    },
  };
  for (const name of Object.keys(target))
    Object.defineProperty(target, name, { enumerable: false });
  return { target, items, leaveRoomFor: (count: number) => (room = count) };
}

let shared = storage();

/** A window: its own modules, the storage of the browser. */
async function open(address: string) {
  vi.resetModules();
  vi.stubGlobal('localStorage', shared.target);
  const { bindRouter, addressOf } = await import('./navigation');
  const { useLocated } = await import('./selection');
  const { useUnkept } = await import('./longBriefing');
  const router = createMemoryRouter([{ path: '*', element: null }], { initialEntries: [address] });
  bindRouter(router);
  const located = () => router.state.location.pathname + router.state.location.search;
  const { place } = useLocated.getState();
  const here = () => addressOf(place, useLocated.getState().selection);
  await vi.waitFor(() => expect(located()).toBe(here()));
  return { located, slides: () => useLocated.getState().selection.slides, router, useUnkept };
}

const code = `.c_8${'~map.n_'.padEnd(1007, 'abc ').repeat(8)}~0`;
const link = `/briefing/present?slides=${code.replaceAll(' ', '+')}&slide=3`;
const name = /^\/briefing\/present\?slides=0[0-9a-z]{11}&slide=3$/;

beforeEach(() => {
  shared = storage();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a briefing too long for an address', () => {
  it('is kept under a short name, which opens it again in any window of the browser', async () => {
    const first = await open(link);
    expect(first.located()).toMatch(name);
    expect(first.slides()).toBe(code);
    const again = await open(first.located());
    expect(again.slides()).toBe(code);
    expect(again.located()).toBe(first.located());
    const notes = await open(first.located().replace('present', 'notes'));
    expect(notes.slides()).toBe(code);
  });

  it('goes Back and forth by its name', async () => {
    const { router, slides, located } = await open(link);
    await router.navigate('/about');
    expect(slides()).toBe('');
    await router.navigate(-1);
    expect(slides()).toBe(code);
    expect(located()).toMatch(name);
  });

  it('stays in the address where it cannot be kept, and says so', async () => {
    shared.leaveRoomFor(0);
    const { located, slides, useUnkept } = await open(link);
    expect(located()).toBe(link);
    expect(slides()).toBe(code);
    expect(useUnkept.getState().isUnkept).toBe(true);
  });

  it('makes room by what was kept of older links', async () => {
    for (let number = 0; number < 25; number += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await open(link.replace('.c_8', `.c_8.m_${number + 1}`));
    }
    expect(shared.items.size).toBe(20);
    shared.leaveRoomFor(20);
    const { located } = await open(link);
    expect(located()).toMatch(name);
  });

  it('is not mistaken for another that a hand has written under its name', async () => {
    const { located } = await open(link);
    const [key = ''] = shared.items.keys();
    shared.items.set(key, JSON.stringify({ code: 'map', keptAt: 1 }));
    const again = await open(located());
    expect(again.slides()).toMatch(/^0/);
  });

  it('that is not kept here keeps its name in the address', async () => {
    const { located, slides } = await open('/briefing/present?slides=0abcdefghijk');
    expect(located()).toBe('/briefing/present?slides=0abcdefghijk');
    expect(slides()).toBe('0abcdefghijk');
  });
});

it('a briefing that fits stays in its address', async () => {
  const short = '/briefing/present?slides=.c_1~map~0';
  const { located } = await open(short);
  expect(located()).toBe(short);
  expect(shared.items.size).toBe(0);
});
