// Numbers and dates as each language writes them.
import { htmlLanguage, type Language } from '~/model/text';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  // Chinese reports print 2500 and 4588 without a comma, and so do we.
  zh: new Intl.NumberFormat(htmlLanguage.zh, { maximumFractionDigits: 6, useGrouping: false }),
  en: new Intl.NumberFormat(htmlLanguage.en, { maximumFractionDigits: 6 }),
};

/** Writes a number with the digits it has; noise of binary fractions is rounded away. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(Number(value.toPrecision(12)));
}

/** Writes an ISO date (`2025-01-06`) or month (`2025-01`) in the language's own way. */
export function formatDate(date: string, language: Language): string {
  const hasDay = date.length > 7;
  return new Intl.DateTimeFormat(htmlLanguage[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(hasDay ? { day: 'numeric' as const } : {}),
  }).format(new Date(hasDay ? `${date}T00:00:00Z` : `${date}-01T00:00:00Z`));
}

/** Joins names as the language lists them. */
export function formatList(names: readonly string[], language: Language): string {
  return language === 'zh'
    ? names.join('、')
    : new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
