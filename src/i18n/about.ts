import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { azAbout } from './messages/az/about.ts';
import { enAbout } from './messages/en-about.ts';
import { hyAbout } from './messages/hy/about.ts';
import { ruAbout } from './messages/ru/about.ts';

/** Looks up a text of the About page. */
export type AboutTranslate = TFunction<'about'>;

const MESSAGES: Readonly<Record<Language, object>> = {
  en: enAbout,
  hy: hyAbout,
  az: azAbout,
  ru: ruAbout,
};

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
