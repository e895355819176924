// What the palette offers beside what it finds: the views, and things to do.
import { cityBriefing } from '~/model/readyBriefings';
import type { SearchDocument } from '~/model/searchDocument';
import { languages, type Language, type Text } from '~/model/text';
import { noFilters } from '~/model/selection';
import { places } from '~/paths';
import { clearBriefing, useBriefing } from '~/state/briefing';
import { presentAddress } from '~/state/briefingAddress';
import { copyText } from '~/state/clipboard';
import { vocabulary } from '~/state/catalogue';
import { chooseLanguage, loadedWords, resolveLanguage } from '~/state/language';
import { longestLink } from '~/state/longBriefing';
import { addressOf, choose, open, openAddress } from '~/state/navigation';
import { closePalette } from '~/state/palette';
import { atlasAtHand } from '~/state/plans';
import { setAppearance } from '~/state/preferences';
import { readyBriefing } from '~/state/readyBriefing';
import { useLocated } from '~/state/selection';
import { linkOf, openSharing, sharedFrom } from '~/state/sharing';
import type { Words } from '~/words/zh';

/** An action's message to the reader; null when it is done and the palette can close. */
type Outcome = string | null;

interface Surroundings {
  readonly words: Words;
  readonly other: Language;
}

/** In the order they are offered. */
const actionNames = [
  'present-briefing',
  'new-briefing',
  'present-city',
  'copy-link',
  'share',
  'switch-language',
  'light',
  'dark',
  'system',
  'clear-filters',
] as const satisfies readonly (keyof Words['search']['actions'])[];

const actions: Readonly<
  Record<(typeof actionNames)[number], (around: Surroundings) => Promise<Outcome> | Outcome>
> = {
  'present-briefing': () => follow(briefingAddress()),
  'new-briefing': newBriefing,
  'present-city': ({ words }) => {
    const address = cityAddress(words);
    return address === undefined ? words.loading : follow(address);
  },
  'copy-link': copyLink,
  share: () => {
    // Closed first, so that the focus goes back to where it was before either window.
    closePalette();
    openSharing();
    return null;
  },
  'switch-language': ({ other }) => {
    chooseLanguage(other);
    return null;
  },
  'clear-filters': () => {
    choose(noFilters);
    return null;
  },
  light: () => appearance('light'),
  dark: () => appearance('dark'),
  system: () => appearance('system'),
};

const views = ['map', 'compare', 'industries', 'districts', 'briefing', 'about'] as const;
const prefix = 'action:';

/** The views and actions as documents to be found, by their names in every language that is loaded. */
export function offeredDocuments(words: Words): readonly SearchDocument[] {
  return [
    ...views.map((name) =>
      offered('view', name, (some) => some.places[name], words, {
        place: places[name],
        change: {},
      }),
    ),
    ...actionNames.map((name) =>
      offered('action', name, (some) => some.search.actions[name], words, null),
    ),
  ];
}

/** Does what an action's document says; undefined when the document is none. */
export function performAction(
  { key }: SearchDocument,
  around: Surroundings,
): Promise<Outcome> | Outcome | undefined {
  const name = actionNames.find((candidate) => prefix + candidate === key);
  return name && actions[name](around);
}

/** Where an action leads; undefined for one that does something. */
export function actionAddress({ key }: SearchDocument, words: Words): string | undefined {
  if (key === `${prefix}present-briefing`) return briefingAddress();
  return key === `${prefix}present-city` ? cityAddress(words) : undefined;
}

function offered(
  kind: 'view' | 'action',
  id: string,
  nameIn: (words: Words) => string,
  words: Words,
  destination: SearchDocument['destination'],
): SearchDocument {
  const byLanguage = new Map(loadedWords());
  const name = (language: Language) => nameIn(byLanguage.get(language) ?? words);
  const title: Text = { zh: name('zh'), en: name('en') };
  const names = [...languages.map(name), id.replaceAll('-', ' ')];
  return { key: `${kind}:${id}`, kind, title, names, body: [], links: [], weight: 0, destination };
}

/** Without slides there is nothing to present: the reader is led to where slides are collected. */
function briefingAddress(): string {
  const briefing = useBriefing.getState();
  return briefing.slides.length === 0
    ? addressOf(places.briefing, useLocated.getState().selection)
    : presentAddress(briefing, '');
}

/** The ready-made briefing of the whole city, of the year on screen. */
function cityAddress(words: Words): string | undefined {
  const atlas = atlasAtHand();
  const { year, language } = useLocated.getState().selection;
  const base = { ...vocabulary.defaults, year };
  if (!atlas) return undefined;
  const region = atlas.region.name[resolveLanguage(language)];
  const name = words.briefing.ready.title.city(region, year);
  return presentAddress(readyBriefing(name, cityBriefing(atlas, base)));
}

function follow(address: string): Outcome {
  openAddress(address);
  return null;
}

/** Clears the briefing, which its page offers to undo. */
function newBriefing(): Outcome {
  if (useBriefing.getState().slides.length > 0) clearBriefing();
  open(places.briefing, { ...useLocated.getState().selection, slides: '' });
  return null;
}

function appearance(value: Parameters<typeof setAppearance>[0]): Outcome {
  setAppearance(value);
  return null;
}

/**
 * Copies the link of the view on screen, and says what of a briefing it has no room for; where the
 * browser forbids it, the reader is given the address to copy.
 */
async function copyLink({ words }: Surroundings): Promise<Outcome> {
  const { href, origin } = window.location;
  const { place, selection, isWithoutNotes } = sharedFrom(
    useLocated.getState(),
    useBriefing.getState(),
    origin,
  );
  // A page that does not exist has no other address than the one it was asked by.
  const address = place.name === 'unknown' ? href : linkOf(place, selection);
  if (!(await copyText(address))) return words.search.notCopied(address);
  return [
    words.search.copied,
    ...(isWithoutNotes ? [words.share.withoutNotes] : []),
    ...(address.length > longestLink ? [words.share.long(address.length, longestLink)] : []),
  ].join(' ');
}
