import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicSemibold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import armenianRegular from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url';
import armenianSemibold from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-600-normal.woff2?url';
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
