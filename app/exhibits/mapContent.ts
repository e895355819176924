// What the map says: the indicator it is coloured by, or how the chosen industries are backed, or how many are named.
import { backingPoints, backingTitle } from './backing';
import { breadthChart, breadthPoints, breadthSheet, breadthTitle } from './breadthTelling';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { mentionSheet } from './mentionSheet';
import { rulerContent } from './rulerContent';
import { sheetCitations } from './sheet';

type Told = Omit<ExhibitContent, 'citations'>;

const backingTold: Told = {
  title: backingTitle,
  sheet: mentionSheet,
  points: backingPoints,
  charts: () => [],
};

const breadthTold: Told = {
  title: breadthTitle,
  sheet: breadthSheet,
  points: breadthPoints,
  charts: (telling) => [breadthChart(telling)],
};

/** The layer the map is coloured by, as its picture chooses it. */
function toldOf(telling: Telling): Told {
  const { layer, industries } = selectionOf(telling);
  if (layer === 'indicator') return rulerContent;
  return industries.length > 0 ? backingTold : breadthTold;
}

export const mapContent: ExhibitContent = {
  title: (telling) => toldOf(telling).title(telling),
  sheet: (telling) => toldOf(telling).sheet(telling),
  points: (telling) => toldOf(telling).points(telling),
  citations: (telling) => sheetCitations(telling.atlas, toldOf(telling).sheet(telling)),
  charts: (telling) => toldOf(telling).charts(telling),
};
