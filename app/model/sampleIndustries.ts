// For tests: the sample city with a good deal said about drones, in two districts and two zones.
import type { Atlas } from './atlas';
import { sampleAtlas } from './sampleAtlas';
import { citeOf, commitment, plan, target, text, wordedTarget } from './sampleParts';

const airfield = {
  id: 'airfield',
  name: text('机场片区', 'Airfield'),
  industries: ['drones', 'tourism'],
  cite: citeOf('北区'),
};

const north = plan(
  'north',
  [
    commitment('north-2025-drones', {
      theme: 'industry',
      industries: [
        { id: 'drones', verb: '突破发展', track: text('试飞', 'Test flights') },
        { id: 'batteries', verb: '支持' },
      ],
      zones: ['harbour'],
      projects: [
        { name: text('试飞场', 'Test airfield'), stage: 'start' },
        { name: airfield.name, stage: 'build', type: 'park' },
        { name: text('无人机园', 'Drone park'), stage: 'build', type: 'park' },
      ],
      targets: [
        target('exact', 10, { kind: 'scale', unit: '' }),
        target('at_least', 2, { unit: '' }),
      ],
    }),
    commitment('north-2025-flights', {
      industries: [{ id: 'drones', verb: '支持' }],
      targets: [wordedTarget('完成减排任务')],
    }),
  ],
  {
    zones: [
      airfield,
      { ...airfield, id: 'harbour', name: text('港口', 'Harbour'), industries: [] },
    ],
  },
);

const south = plan('south', [
  commitment('south-2025-drones', {
    theme: 'industry',
    industries: [
      { id: 'drones', verb: '大力发展', track: text('无人机试飞', 'Drone test flights') },
      { id: 'drones', verb: '提到', track: text('整机', 'Whole drones') },
      { id: 'batteries', verb: '大力发展' },
      { id: 'tourism', verb: '提到' },
    ],
  }),
]);

const east = plan('east', [
  commitment('east-2025-batteries', { industries: [{ id: 'batteries', verb: '支持' }] }),
]);

/** Drones are near batteries here; nobody names ships. */
export function sampleIndustries(): Atlas {
  const atlas = sampleAtlas({ plans: [north, south, east] });
  const near: Readonly<Record<string, string[]>> = { drones: ['batteries'], batteries: ['drones'] };
  return {
    ...atlas,
    industries: [
      ...atlas.industries.map((one) => ({ ...one, near: near[one.id] ?? [] })),
      { id: 'ships', name: text('船舶', 'Ships'), group: 'strength' },
    ],
  };
}
