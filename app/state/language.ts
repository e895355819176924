// The language on screen: the address, then the reader's setting, then the browser's, then Chinese.
import { isLanguage, languages, type Language, type Text } from '~/model/text';
import type { Words } from '~/words/zh';
import { choose } from './navigation';
import { preferLanguage, usePreferences } from './preferences';
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

/**
 * The language of an address without one: the reader's setting, then the browser's, then Chinese. It
 * is read once, so that within a visit an address always shows the same and Back undoes a choice.
 */
const ownLanguage = usePreferences.getState().language ?? browserLanguage();

/** The language an address is shown in. */
export function resolveLanguage(named: Language | null): Language {
  return named ?? ownLanguage;
}

function browserLanguage(): Language {
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'zh';
}

export function useLanguage(): Language {
  return useLocated((located) => resolveLanguage(located.selection.language));
}

/** The words of the language on screen. */
export function useWords(): Words {
  const language = useLanguage();
  const words = loaded.get(language) ?? [...loaded.values()][0];
  if (!words) throw new Error(`The words of ${language} were not awaited by the route.`);
  return words;
}

/** The words of every language that is here; the one on screen always is. */
export function loadedWords(): readonly (readonly [Language, Words])[] {
  return [...loaded];
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

/** Shows the product in a language, and remembers it for the next visit. */
export function chooseLanguage(language: Language): void {
  preferLanguage(language);
  choose({ language: language === ownLanguage ? null : language });
}
