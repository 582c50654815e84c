import type { Language } from '../domain/text.ts';

/** Languages whose pages are written. */
export const SITE_LANGUAGES: readonly Language[] = ['en', 'hy', 'az', 'ru'];

/**
 * Each language with the territory that link previews know it by (Open Graph has no locale without
 * one): where it is the state's language; English as it is spelt here.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  hy: 'hy_AM',
  az: 'az_AZ',
  ru: 'ru_RU',
};

/** The same page's address in every language of the site. */
export function inEachLanguage(
  address: (language: Language) => string,
): Partial<Record<Language, string>> {
  return Object.fromEntries(SITE_LANGUAGES.map((language) => [language, address(language)]));
}
