// What can be found: one document for everything that has a name or a statement, in both languages.
import type { Place } from './place';
import type { Selection } from './selection';
import type { Text } from './text';

/** `pair` is a district with an industry; `theme` is never shown and only leads to what carries it. */
export type SearchKind =
  | 'pair'
  | 'industry'
  | 'district'
  | 'indicator'
  | 'zone'
  | 'project'
  | 'view'
  | 'action'
  | 'commitment'
  | 'theme';

/** Where a hit leads. */
export interface SearchDestination {
  readonly place: Place;
  /** Laid over the default selection: what is found is shown whole, whatever was filtered before. */
  readonly change: Partial<Selection>;
  /** The commitment or zone to bring into sight there. */
  readonly lineId?: string;
}

export interface SearchDocument {
  /** `<kind>:<id>`; unique, and stable between visits. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: Text;
  /** Everything it is called, the title's two languages first. Initials are looked for in names only. */
  readonly names: readonly string[];
  /** What else is said in it. */
  readonly body: readonly string[];
  /** Keys of documents whose names count for this one too: the district and industries of a commitment. */
  readonly links: readonly string[];
  /** How much it matters among equals, from 0 to 1. */
  readonly weight: number;
  /** Null for what is not a place: an action, or a theme. */
  readonly destination: SearchDestination | null;
}
