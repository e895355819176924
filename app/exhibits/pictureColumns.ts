// Which columns of a sheet its picture shows, and how they share the width; the rest is in the sheet itself.
import type { PictureColumn } from './sheetLayout';

const citation: PictureColumn = { keys: ['citation'], weight: 0 };
const district: PictureColumn = { keys: ['district'], weight: 0, isNeeded: true, isOnce: true };

export const pictureColumns = {
  targets: [
    district,
    // A number that belongs to one commitment alone has a label and no indicator.
    { keys: ['indicator', 'label'], weight: 4 },
    { keys: ['text'], weight: 0, isNeeded: true },
    { keys: ['basis'], weight: 4 },
    { keys: ['kind'], weight: 0 },
    citation,
  ],
  districts: [
    district,
    { keys: ['title', 'note'], weight: 6 },
    { keys: ['commitments'], weight: 0 },
    { keys: ['targets'], weight: 0 },
    { keys: ['industryCount'], weight: 0 },
    { keys: ['zoneCount'], weight: 0 },
    { keys: ['projectCount'], weight: 0 },
  ],
  commitments: [
    district,
    // Of a district's page: what its open section lists.
    { keys: ['stage'], weight: 0, isOnce: true },
    { keys: ['industry', 'zone', 'project'], weight: 3, isOnce: true },
    { keys: ['verb'], weight: 0 },
    { keys: ['statement', 'note'], weight: 7 },
    { keys: ['numbers'], weight: 3 },
    citation,
  ],
  method: [
    { keys: ['part'], weight: 0, isNeeded: true, isOnce: true },
    { keys: ['item'], weight: 3 },
    { keys: ['count'], weight: 0 },
    { keys: ['explanation'], weight: 6 },
    citation,
  ],
} as const satisfies Readonly<Record<string, readonly PictureColumn[]>>;
