import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { azAbout } from '../../i18n/messages/az/about.ts';
import { azData } from '../../i18n/messages/az/data.ts';
import { az } from '../../i18n/messages/az/index.ts';
import { en } from '../../i18n/messages/en.ts';
import { enAbout } from '../../i18n/messages/en-about.ts';
import { enData } from '../../i18n/messages/en-data.ts';
import { hyAbout } from '../../i18n/messages/hy/about.ts';
import { hyData } from '../../i18n/messages/hy/data.ts';
import { hy } from '../../i18n/messages/hy/index.ts';
import { ruAbout } from '../../i18n/messages/ru/about.ts';
import { ruData } from '../../i18n/messages/ru/data.ts';
import { ru } from '../../i18n/messages/ru/index.ts';
import { barredWords, partialWords } from './wording.ts';

const TEXTS = {
  en: { interface: en, about: enAbout, data: enData },
  hy: { interface: hy, about: hyAbout, data: hyData },
  az: { interface: az, about: azAbout, data: azData },
  ru: { interface: ru, about: ruAbout, data: ruData },
};
/** The words that the About page lists as left to quotations. */
const LISTED = /^about\.words\.rows\.\w+\.left$/;
/** Of these, words that are neutral of men and loaded of ground: an editor's eye tells them apart. */
const BY_EYE = {
  en: ['advance', 'returned'],
  hy: ['առաջխաղացում', 'հանձնված', 'վերադարձված'],
  az: ['irəliləmə', 'qaytarılıb', 'təhvil verilib'],
  ru: ['продвижение', 'возвращён', 'сдан'],
};

function flat(messages: object, above = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${above}${key}`, value] as [string, string]];
    return typeof value === 'object' && value !== null ? flat(value, `${above}${key}.`) : [];
  });
}

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const texts = flat(TEXTS[language]);
  it('says no barred word in its own voice', () => {
    expect(texts.length).toBeGreaterThan(300);
    const said = texts
      .filter(([key]) => !LISTED.test(key))
      .flatMap(([key, text]) =>
        barredWords(text, language).map(
          ({ word, write }) => `${key}: says "${word}"; write “${write}” (docs/words.md)`,
        ),
      );
    expect(said).toEqual([]);
  });
  it('leaves to quotations what the check bars, but for words that no stem can tell', () => {
    const listed = texts
      .filter(([key]) => LISTED.test(key))
      .flatMap(([, text]) => text.split(', '));
    expect(listed.length).toBeGreaterThan(25);
    expect(listed.filter((word) => partialWords(word, language, false).length === 0)).toEqual(
      BY_EYE[language],
    );
  });
});
