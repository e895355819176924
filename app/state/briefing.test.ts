import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slide } from '~/model/slide';
import { sampleStorage, type Fault } from './sampleStorage';

const name = 'plan-atlas-briefing';
const slide = (title: string): Slide => ({ exhibit: 'map', address: '/', title, note: '' });

const storage = (initial: string | null, fault?: Fault) => sampleStorage(name, initial, fault);

async function open(place: ReturnType<typeof storage>) {
  vi.stubGlobal('localStorage', place);
  const store = await import('./briefing');
  const { useKeeping } = await import('./briefingStorage');
  const titles = () => store.useBriefing.getState().slides.map(({ title }) => title);
  return { ...store, titles, kept: () => useKeeping.getState().kept };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('what storage holds', () => {
  const kept = (state: unknown, version = 1) => JSON.stringify({ state, version });
  const good = { ...slide('One'), id: 'a' };
  it.each([
    [null, []],
    ['', []],
    ['{', []],
    ['null', []],
    ['[1,2]', []],
    [kept(null), []],
    [kept({ slides: 'none' }), []],
    [kept({ slides: [good, { exhibit: 'pie' }, 7] }), ['One']],
    [kept({ slides: [good] }, 0), ['One']],
    [kept({ slides: [good], more: true }, 9), ['One']],
  ])('%s is read as far as it holds slides', async (text, expected) => {
    const { titles, addSlide } = await open(storage(text));
    expect(titles()).toEqual(expected);
    addSlide(slide('More'));
    expect(titles()).toEqual([...expected, 'More']);
  });
});

describe('keeping', () => {
  it('survives being opened again', async () => {
    const place = storage(null);
    const first = await open(place);
    first.addSlide(slide('One'));
    first.nameBriefing({ name: 'Talk', minutes: 12 });
    vi.resetModules();
    const second = await open(place);
    expect(second.titles()).toEqual(['One']);
    expect(second.useBriefing.getState()).toMatchObject({ name: 'Talk', minutes: 12 });
  });

  it('gives each slide an id of its own', async () => {
    const one = { ...slide('One'), id: 'a' };
    const twice = { state: { slides: [one, one, slide('Two')] }, version: 1 };
    const { useBriefing } = await open(storage(JSON.stringify(twice)));
    const ids = useBriefing.getState().slides.map(({ id }) => id);
    expect(ids[0]).toBe('a');
    expect(new Set(ids).size).toBe(3);
  });

  it.each(['full', 'blocked'] as const)('goes on in memory where storage is %s', async (fault) => {
    const { titles, addSlide, kept } = await open(storage(null, fault));
    expect(kept()).toBe('storage');
    addSlide(slide('One'));
    addSlide(slide('Two'));
    expect(titles()).toEqual(['One', 'Two']);
    expect(kept()).toBe('memory');
  });

  it('keeps again once there is room', async () => {
    const place = storage(null, 'full');
    const { addSlide, kept } = await open(place);
    addSlide(slide('One'));
    place.fault = 'none';
    addSlide(slide('Two'));
    expect(kept()).toBe('storage');
    expect(place.items.get(name)).toContain('One');
  });

  it('does not overwrite what another window has added', async () => {
    const place = storage(null);
    const here = await open(place);
    here.addSlide(slide('Here'));
    vi.resetModules();
    const there = await open(place);
    there.addSlide(slide('There'));
    here.addSlide(slide('Here again'));
    expect(here.titles()).toEqual(['Here', 'There', 'Here again']);
    here.undo();
    expect(here.titles()).toEqual(['Here', 'There']);
  });
});

describe('steps', () => {
  it('are undone one by one', async () => {
    const { addSlide, titles, undo, ...store } = await open(storage(null));
    const one = addSlide(slide('One'));
    const two = addSlide(slide('Two'));
    store.moveSlide(two.id, 0);
    store.copySlide(one.id);
    store.removeSlide(two.id);
    expect(titles()).toEqual(['One', 'One']);
    const before = [['Two', 'One', 'One'], ['Two', 'One'], ['One', 'Two'], ['One'], []];
    for (const expected of before) {
      undo();
      expect(titles()).toEqual(expected);
    }
    undo();
    expect(titles()).toEqual([]);
  });

  it('another briefing is put behind, or in its place, and both can be undone', async () => {
    const { addSlide, takeBriefing, clearBriefing, titles, undo } = await open(storage(null));
    addSlide(slide('Own'));
    const other = { name: 'Other', minutes: 5, slides: [slide('A'), slide('B')] };
    takeBriefing(other, 'append');
    expect(titles()).toEqual(['Own', 'A', 'B']);
    takeBriefing(other, 'replace');
    expect(titles()).toEqual(['A', 'B']);
    clearBriefing();
    undo();
    undo();
    undo();
    expect(titles()).toEqual(['Own']);
  });

  it('a note is written where it belongs and is no step', async () => {
    const { addSlide, writeSlide, useBriefing, takeBack, titles, useUndo } = await open(
      storage(null),
    );
    const one = addSlide(slide('One'));
    const two = addSlide(slide('Two'));
    writeSlide(one.id, { note: 'Slowly' });
    expect(useBriefing.getState().slides[0]?.note).toBe('Slowly');
    takeBack(two.id);
    expect(titles()).toEqual(['One']);
    expect(useUndo.getState().steps).toHaveLength(1);
  });
});
