import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import type { en } from './messages/en.ts';
import type { enAbout } from './messages/en-about.ts';
import type { enData } from './messages/en-data.ts';
import { messagesOf } from './messages/load.ts';

export { loadMessages } from './messages/load.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en; about: typeof enAbout; data: typeof enData };
    returnNull: false;
  }
}

/** Looks up a message by its typed key; a key that is missing in any language fails the type check. */
export type Translate = TFunction;

/**
 * The lookup for one language; it answers at once, so that build and browser render the same.
 * @throws where the language's texts have not been loaded: see `loadMessages`
 */
export function createTranslate(language: Language): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: messagesOf('en') },
      [language]: { translation: messagesOf(language) },
    },
  });
  return instance.t;
}
