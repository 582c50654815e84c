import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { en } from './messages/en.ts';
import type { enAbout } from './messages/en-about.ts';
import type { enData } from './messages/en-data.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en; about: typeof enAbout; data: typeof enData };
    returnNull: false;
  }
}

/** Looks up a message by its typed key; a key that is missing in English fails the type check. */
export type Translate = TFunction;

const MESSAGES: Partial<Record<Language, object>> = { en };

/** The lookup for one language; pure, so that build and browser agree. English where a text is missing. */
export function createTranslate(language: Language): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(MESSAGES).map(([code, translation]) => [code, { translation }]),
    ),
  });
  return instance.t;
}
