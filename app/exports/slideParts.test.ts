import { expect, it } from 'vitest';
import { exhibitNamed } from '~/exhibits/exhibits';
import { tellingOf } from '~/exhibits/sampleTelling';
import type { ExhibitName } from '~/model/exhibit';
import type { Subject } from './exportJob';
import { slideParts } from './slideParts';

const room = { x: 0.6, y: 1.6, w: 12, h: 5 };
const workshop = {
  painter: { figure: () => Promise.resolve(''), code: () => Promise.resolve(null) },
  signal: new AbortController().signal,
  keepFormats: () => {},
};

function subjectAt(name: ExhibitName, link: string): Subject {
  return { exhibit: exhibitNamed(name), telling: tellingOf(link), title: '', note: '', link };
}

it.each([
  ['map', '/'],
  ['ruler', '/'],
  ['comparison', '/compare'],
  ['targets', '/compare?chart=table'],
  ['matrix', '/industries'],
  ['headlines', '/districts/south'],
  ['method', '/about'],
] as const)('%s at %s has room on one page, nothing left out', (name, link) => {
  const { parts, leftOut } = slideParts(subjectAt(name, link), room, workshop);
  expect(parts).toHaveLength(1);
  expect(leftOut).toBe(0);
});
