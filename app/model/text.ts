// A piece of wording in every language the product speaks.

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
export type Text = Readonly<Record<Language, string>>;

/** Tells whether a string is the code of a language the product speaks. */
export function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language === code);
}

/** The `lang` attribute of a language: plain `zh` would let browsers pick Japanese glyph forms. */
export const htmlLanguage: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
