// What a catalogue offers and nothing uses would stand on screen as an empty choice.
import {
  catalogueSpots,
  problemAt,
  spotsIn,
  type CatalogueName,
  type DataFolder,
} from './dataFolder';
import type { Problem } from './problem';

interface Offer {
  readonly catalogue: CatalogueName;
  readonly shape: string;
  /** The shapes of a plan, or of the catalogue itself, that use the entry. */
  readonly usedBy: readonly string[];
  readonly right: string;
}

const inPlan = 'name it in a plan or take it out';
const offers: readonly Offer[] = [
  {
    catalogue: 'industries',
    shape: '[].id',
    usedBy: ['commitments[].industries[].id', 'zones[].industries[]'],
    right: inPlan,
  },
  {
    catalogue: 'indicators',
    shape: '[].id',
    usedBy: ['commitments[].targets[].indicator', 'commitments[].targets[].with'],
    right: inPlan,
  },
  { catalogue: 'themes', shape: '[].id', usedBy: ['commitments[].theme'], right: inPlan },
  {
    catalogue: 'emphasis',
    shape: 'verbs[].verb',
    usedBy: ['commitments[].industries[].verb'],
    right: inPlan,
  },
  {
    catalogue: 'emphasis',
    shape: 'levels[].id',
    usedBy: ['verbs[].level'],
    right: 'give it a verb or take it out',
  },
];

export function checkUse(folder: DataFolder): readonly Problem[] {
  // With a plan that could not be read, what it alone uses would be called unused.
  if (!folder.isComplete) return [];
  return offers.flatMap(({ catalogue, shape, usedBy, right }) => {
    const file = folder.files.get(`data/${catalogue}.json`);
    if (!file) return [];
    const used = new Set(
      [...folder.plans, file].flatMap((user) =>
        usedBy.flatMap((use) => spotsIn(user, use).map((spot) => spot.value)),
      ),
    );
    return catalogueSpots(folder, catalogue, shape)
      .filter((spot) => !used.has(spot.value))
      .map((spot) => problemAt(file, spot, `nothing uses "${String(spot.value)}"`, right));
  });
}
