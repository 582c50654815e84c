import armenianRegular from '../style/fonts/noto-sans-armenian-400.woff2?url';
import armenianSemibold from '../style/fonts/noto-sans-armenian-600.woff2?url';
import cyrillicRegular from '../style/fonts/noto-sans-cyrillic-400.woff2?url';
import cyrillicSemibold from '../style/fonts/noto-sans-cyrillic-600.woff2?url';
import latinRegular from '../style/fonts/noto-sans-latin-400.woff2?url';
import latinSemibold from '../style/fonts/noto-sans-latin-600.woff2?url';
import latinExtRegular from '../style/fonts/noto-sans-latin-ext-400.woff2?url';
import latinExtSemibold from '../style/fonts/noto-sans-latin-ext-600.woff2?url';
import type { FontUrls } from '../style/fonts.ts';

/** The shipped font files, which the page's own text uses too, so that most are loaded already. */
export const FONT_URLS: FontUrls = {
  regular: {
    latin: latinRegular,
    latinExt: latinExtRegular,
    cyrillic: cyrillicRegular,
    armenian: armenianRegular,
  },
  semibold: {
    latin: latinSemibold,
    latinExt: latinExtSemibold,
    cyrillic: cyrillicSemibold,
    armenian: armenianSemibold,
  },
};
