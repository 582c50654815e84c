import type { Language } from '../domain/text.ts';

/** Languages whose pages are written. */
export const SITE_LANGUAGES: readonly Language[] = ['en', 'hy', 'az', 'ru'];

/** The same page's address in every language of the site. */
export function inEachLanguage(
  address: (language: Language) => string,
): Partial<Record<Language, string>> {
  return Object.fromEntries(SITE_LANGUAGES.map((language) => [language, address(language)]));
}
