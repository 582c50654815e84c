import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { azData } from './messages/az/data.ts';
import { enData } from './messages/en-data.ts';
import { hyData } from './messages/hy/data.ts';
import { ruData } from './messages/ru/data.ts';

/** Looks up a text of the Data page or of a data file. */
export type DataTranslate = TFunction<'data'>;

const MESSAGES: Readonly<Record<Language, object>> = {
  en: enData,
  hy: hyData,
  az: azData,
  ru: ruData,
};

/** As `createTranslate`, for the texts that only the build speaks. */
export function createDataTranslate(language: Language): DataTranslate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: 'data',
    defaultNS: 'data',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(Object.entries(MESSAGES).map(([code, data]) => [code, { data }])),
  });
  return instance.getFixedT(null, 'data');
}
