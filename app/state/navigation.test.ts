import { createMemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '~/paths';
import { bindRouter, choose, open, toggled } from './navigation';
import { dismissRepairs, useLocated } from './selection';

type Router = ReturnType<typeof createMemoryRouter>;
let router: Router;

function start(address: string): void {
  router = createMemoryRouter([{ path: '*', element: null }], { initialEntries: [address] });
  bindRouter(router);
}

const address = () => router.state.location.pathname + router.state.location.search;
const settled = (expected: string) => vi.waitFor(() => expect(address()).toBe(expected));

beforeEach(() => start('/'));

describe('the store follows the router', () => {
  test('an address becomes the selection', () => {
    start('/districts/licang?industry=low-altitude-economy&tab=zones');
    expect(useLocated.getState()).toMatchObject({
      place: { name: 'district', id: 'licang' },
      selection: { industries: ['low-altitude-economy'], tab: 'zones' },
      repairs: [],
    });
  });

  test('a choice is one entry, Back undoes it, an absent key is the default', async () => {
    choose({ industries: ['artificial-intelligence'] });
    await settled('/?industry=artificial-intelligence');
    choose({ layer: 'industry' });
    await settled('/?industry=artificial-intelligence&layer=industry');
    await router.navigate(-1);
    await settled('/?industry=artificial-intelligence');
    expect(useLocated.getState().selection.layer).toBe('indicator');
    await router.navigate(-1);
    await settled('/');
    expect(useLocated.getState().selection.industries).toEqual([]);
  });

  test('typing replaces its entry', async () => {
    choose({ query: 'a' }, true);
    await settled('/?q=a');
    choose({ query: 'ab' }, true);
    await settled('/?q=ab');
    expect(router.state.historyAction).toBe('REPLACE');
  });

  test('moving on keeps the filters and leaves what means nothing there', async () => {
    choose({ industries: ['perovskite'], layer: 'industry' });
    await settled('/?industry=perovskite&layer=industry');
    open(placeOf('/compare'));
    await settled('/compare?industry=perovskite');
    expect(useLocated.getState().selection).toMatchObject({ layer: 'indicator' });
  });
});

describe('a broken address', () => {
  test('is tidied in place; what was dropped is kept until dismissed', async () => {
    start('/?layer=heat&industry=perovskite,nothing');
    await settled('/?industry=perovskite');
    expect(useLocated.getState().repairs).toEqual([
      { key: 'layer', value: 'heat' },
      { key: 'industry', value: 'nothing' },
    ]);
    dismissRepairs();
    expect(useLocated.getState().repairs).toEqual([]);
  });

  test('the next choice clears the notice', async () => {
    start('/?layer=heat');
    await settled('/');
    choose({ geometry: 'grid' });
    await settled('/?geo=grid');
    expect(useLocated.getState().repairs).toEqual([]);
  });

  test('an unknown path is left as it is', async () => {
    start('/nowhere?x=1');
    await Promise.resolve();
    expect(address()).toBe('/nowhere?x=1');
    expect(useLocated.getState().place.name).toBe('unknown');
  });
});

test.each([
  [[], 'a', ['a']],
  [['a'], 'a', []],
  [['a', 'b'], 'c', ['a', 'b', 'c']],
])('%j with %s toggled is %j', (ids, id, expected) => {
  expect(toggled(ids, id)).toEqual(expected);
});
