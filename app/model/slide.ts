// A briefing is a list of slides; a slide is an exhibit's name and the address it is drawn from.
import type { ExhibitName } from './exhibit';

export interface Slide {
  readonly exhibit: ExhibitName;
  /** Path and query inside the app, such as `/compare?chart=bar`. */
  readonly address: string;
  /** The presenter's own title; '' for the one computed from the data. */
  readonly title: string;
  /** What the presenter wants to say; '' for nothing. */
  readonly note: string;
}

export interface Briefing {
  /** '' until the presenter names it. */
  readonly name: string;
  /** How long the presenter means to speak; null when not set. */
  readonly minutes: number | null;
  readonly slides: readonly Slide[];
}

export const emptyBriefing: Briefing = { name: '', minutes: null, slides: [] };
