import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { enData } from './messages/en-data.ts';

/** Looks up a text of the Data page or of a data file. */
export type DataTranslate = TFunction<'data'>;

const MESSAGES: Partial<Record<Language, object>> = { en: enData };

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
