import { type AboutTranslate, createAboutTranslate } from '../../i18n/about.ts';
import type { Translate } from '../../i18n/translate.ts';
import { usePage } from '../context.tsx';

/** The page's language, its texts (`at`), and those of the rest of the site (`t`). */
export function useAbout(): {
  at: AboutTranslate;
  t: Translate;
  /** A whole number, or one with a decimal, as the language of the page writes it. */
  number: (value: number) => string;
} {
  const { language, t } = usePage();
  const number = (value: number) => value.toLocaleString(language);
  return { at: createAboutTranslate(language), t, number };
}
