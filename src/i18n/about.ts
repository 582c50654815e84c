import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { enAbout } from './messages/en-about.ts';

/** Looks up a text of the About page. */
export type AboutTranslate = TFunction<'about'>;

const MESSAGES: Partial<Record<Language, object>> = { en: enAbout };

/** As `createTranslate`, for the texts of the About page, which the browser never loads. */
export function createAboutTranslate(language: Language): AboutTranslate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: 'about',
    defaultNS: 'about',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(MESSAGES).map(([code, about]) => [code, { about }]),
    ),
  });
  return instance.getFixedT(null, 'about');
}
