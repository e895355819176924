// The language on screen: the address, then the reader's setting, then the browser's, then Chinese.
import { isLanguage, languages, type Language, type Text } from '~/model/text';
import type { Words } from '~/words/zh';
import { choose, chosen } from './navigation';
import { usePreferences } from './preferences';
import { useLocated } from './selection';

const catalogues: Readonly<Record<Language, () => Promise<Words>>> = {
  zh: async () => (await import('~/words/zh')).zh,
  en: async () => (await import('~/words/en')).en,
};

const loaded = new Map<Language, Words>();

/** Fetches the words of a language unless they are here; the route's loader awaits it. */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await catalogues[language]());
}

/** The language an address is shown in. */
export function resolveLanguage(named: Language | null): Language {
  return named ?? usePreferences.getState().language ?? browserLanguage();
}

function browserLanguage(): Language {
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'zh';
}

export function useLanguage(): Language {
  const named = useLocated((located) => located.selection.language);
  const set = usePreferences((preferences) => preferences.language);
  return named ?? set ?? browserLanguage();
}

/** The words of the language on screen. */
export function useWords(): Words {
  const language = useLanguage();
  const words = loaded.get(language) ?? [...loaded.values()][0];
  if (!words) throw new Error(`The words of ${language} were not awaited by the route.`);
  return words;
}

/** A function that says a text of the data in the language on screen. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}

/** The languages beside the one on screen. */
export function useOtherLanguage(): Language {
  const language = useLanguage();
  return languages.find((other) => other !== language) ?? language;
}

/**
 * Shows the product in a language and remembers it for this browser.
 *
 * The entry left behind gets its language written out first: else Back would return to an address
 * without one and show the new setting instead of undoing the choice.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  const { selection } = useLocated.getState();
  if (selection.language === null) await chosen({ language: resolveLanguage(null) }, true);
  usePreferences.setState({ language });
  choose({ language });
}
