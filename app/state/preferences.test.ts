import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleStorage, type Fault } from './sampleStorage';

const name = 'plan-atlas-preferences';
const storage = (initial: string | null, fault?: Fault) => sampleStorage(name, initial, fault);

/** A window of the page over a storage; it hears of what others write only when told. */
async function open(place: ReturnType<typeof storage>) {
  vi.resetModules();
  const listeners: ((event: { readonly key: string | null }) => void)[] = [];
  vi.stubGlobal('localStorage', place);
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  });
  const store = await import('./preferences');
  return {
    ...store,
    now: () => store.usePreferences.getState(),
    hear: (key: string | null) => {
      for (const listener of listeners) listener({ key });
    },
  };
}

const kept = (state: unknown, version = 2) => JSON.stringify({ state, version });
const usual = { appearance: 'system', language: null, recent: [] };

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('what storage holds is checked key by key', () => {
  it.each([
    ['nothing', null, usual],
    ['an empty text', '', usual],
    ['broken JSON', '{"state":{"language":"en"', usual],
    ['null', 'null', usual],
    ['a number', '7', usual],
    ['a list', '[{"language":"en"}]', usual],
    ['no state', '{"version":2}', usual],
    ['a state of null', kept(null), usual],
    ['a state that is a list', kept(['en']), usual],
    [
      'all that is right',
      kept({ appearance: 'dark', language: 'en', recent: ['a', 'b'] }),
      { appearance: 'dark', language: 'en', recent: ['a', 'b'] },
    ],
    [
      'the first version',
      kept({ appearance: 'dark', language: 'zh' }, 1),
      { ...usual, appearance: 'dark', language: 'zh' },
    ],
    [
      'a later version',
      kept({ appearance: 'dark', font: 'large' }, 9),
      { ...usual, appearance: 'dark' },
    ],
    ['no version', JSON.stringify({ state: { language: 'en' } }), { ...usual, language: 'en' }],
    [
      'a language nobody knows',
      kept({ appearance: 'light', language: 'fr', recent: ['a'] }),
      { appearance: 'light', language: null, recent: ['a'] },
    ],
    ['a language in capitals', kept({ language: 'EN' }), usual],
    ['the name of a method', kept({ appearance: 'toString', language: 'constructor' }), usual],
    ['a language that is an object', kept({ language: { zh: 'en' } }), usual],
    [
      'an appearance that is a number',
      kept({ appearance: 7, language: 'en' }),
      { ...usual, language: 'en' },
    ],
    ['an appearance that is a list', kept({ appearance: ['dark'] }), usual],
    ['a list that is none', kept({ recent: {}, language: 'en' }), { ...usual, language: 'en' }],
    ['a list that is a text', kept({ recent: 'abc' }), usual],
    [
      'a list of all kinds',
      kept({ recent: ['a', 7, null, 'a', { key: 'b' }, ['c'], 'd'] }),
      { ...usual, recent: ['a', 'd'] },
    ],
    [
      'a list that is too long',
      kept({ recent: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
      { ...usual, recent: ['a', 'b', 'c', 'd', 'e'] },
    ],
  ])('%s', async (_, text, expected) => {
    const { now, setAppearance } = await open(storage(text));
    expect(now()).toEqual(expected);
    setAppearance('light');
    expect(now()).toEqual({ ...expected, appearance: 'light' });
  });
});

describe('two windows', () => {
  it('lose nothing of each other', async () => {
    const place = storage(null);
    const first = await open(place);
    const second = await open(place);
    first.preferLanguage('en');
    second.setAppearance('dark');
    first.rememberChoice('district:licang');
    second.rememberChoice('industry:robots');
    first.rememberChoice('district:laoshan');
    const expected = {
      appearance: 'dark',
      language: 'en',
      recent: ['district:laoshan', 'industry:robots', 'district:licang'],
    };
    expect(first.now()).toEqual(expected);
    expect((await open(place)).now()).toEqual(expected);
    second.hear(name);
    expect(second.now()).toEqual(expected);
  });

  it('follow each other, and nothing else', async () => {
    const place = storage(kept({ appearance: 'dark' }));
    const first = await open(place);
    const second = await open(place);
    second.setAppearance('light');
    first.hear('another key');
    expect(first.now().appearance).toBe('dark');
    first.hear(name);
    expect(first.now().appearance).toBe('light');
    place.items.set(name, kept({ appearance: 7, language: 'en' }));
    first.hear(name);
    expect(first.now()).toEqual({ appearance: 'light', language: 'en', recent: [] });
    place.items.clear();
    first.hear(name);
    expect(first.now()).toEqual({ appearance: 'light', language: 'en', recent: [] });
  });

  it('keep what a later version of the page has written', async () => {
    const place = storage(kept({ font: 'large', language: 'zh' }, 3));
    const { preferLanguage } = await open(place);
    preferLanguage('en');
    expect(JSON.parse(place.items.get(name) ?? '')).toMatchObject({
      state: { font: 'large', language: 'en', appearance: 'system' },
    });
  });
});

describe('a storage that takes nothing', () => {
  it.each<Fault>(['full', 'blocked'])('%s: all is kept while the page is open', async (fault) => {
    const place = storage(kept({ appearance: 'light', language: 'zh' }), fault);
    const { now, setAppearance, preferLanguage, rememberChoice } = await open(place);
    setAppearance('dark');
    preferLanguage('en');
    rememberChoice('a');
    rememberChoice('b');
    expect(now()).toEqual({ appearance: 'dark', language: 'en', recent: ['b', 'a'] });
    place.fault = 'none';
    rememberChoice('c');
    expect((await open(place)).now()).toEqual({
      appearance: 'dark',
      language: 'en',
      recent: ['c', 'b', 'a'],
    });
  });
});
