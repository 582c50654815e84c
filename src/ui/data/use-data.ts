import { createDataTranslate, type DataTranslate } from '../../i18n/data-page.ts';
import type { Translate } from '../../i18n/translate.ts';
import { usePage } from '../context.tsx';

/** The Data page's texts (`d`), those of the rest of the site (`t`), and addresses of its files. */
export function useData(): {
  d: DataTranslate;
  t: Translate;
  number: (value: number) => string;
  /** Address of a file, from its path below `data/`. */
  fileHref: (path: string) => string;
} {
  const { language, t, base } = usePage();
  return {
    d: createDataTranslate(language),
    t,
    number: (value) => value.toLocaleString(language),
    fileHref: (path) => `${base}data/${path}`,
  };
}
