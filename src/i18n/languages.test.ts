import { beforeAll, describe, expect, it } from 'vitest';
import { azAbout } from './messages/az/about.ts';
import { azData } from './messages/az/data.ts';
import { az } from './messages/az/index.ts';
import { en } from './messages/en.ts';
import { enAbout } from './messages/en-about.ts';
import { enData } from './messages/en-data.ts';
import { hyAbout } from './messages/hy/about.ts';
import { hyData } from './messages/hy/data.ts';
import { hy } from './messages/hy/index.ts';
import { ruAbout } from './messages/ru/about.ts';
import { ruData } from './messages/ru/data.ts';
import { ru } from './messages/ru/index.ts';
import { createTranslate, loadMessages } from './translate.ts';
import { formatDays, formatMoment, formatSaid } from './when.ts';
import { formatDistance } from './where.ts';

const ENGLISH = flat({ interface: en, about: enAbout, data: enData });
const OTHERS = {
  hy: flat({ interface: hy, about: hyAbout, data: hyData }),
  az: flat({ interface: az, about: azAbout, data: azData }),
  ru: flat({ interface: ru, about: ruAbout, data: ruData }),
};
const LANGUAGES = ['hy', 'az', 'ru'] as const;

/** Texts by their whole key. */
function flat(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[here, value]];
      return typeof value === 'object' && value !== null ? [...flat(value, here)] : [];
    }),
  );
}

/** What a text must fill in; a plural form is held to its English `_other`. */
const slots = (text: string) => [...new Set(text.match(/{{\w+}}/g))].sort();
const english = (key: string) =>
  ENGLISH.get(key) ?? ENGLISH.get(key.replace(/_(few|many|other|one)$/, '_other'));

/** Letters that no text of the language may hold, so that look-alikes do not slip in. */
const FOREIGN = {
  hy: /[\u0400-\u04FF]/,
  az: /[\u0400-\u04FF\u0531-\u058F]/,
  ru: /[\u0531-\u058FəğıİşĞŞ]/,
};

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = [...OTHERS[language]].filter(([key]) => !key.startsWith('interface.languageOwn.'));

  it('fill in what the English ones fill in', () => {
    const wrong = texts.filter(([key, text]) => {
      const from = english(key);
      return from === undefined || String(slots(text)) !== String(slots(from));
    });
    expect(wrong).toEqual([]);
  });

  it('are in the language: no English sentence is left, and no letter of another script', () => {
    const left = texts.filter(([key, text]) => text === english(key) && /\w+ \w+ \w+/.test(text));
    expect(left).toEqual([]);
    expect(texts.filter(([, text]) => FOREIGN[language].test(text))).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('dates and numbers', () => {
  beforeAll(() => loadMessages(...LANGUAGES));
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');

  it('follow the language', () => {
    const written = LANGUAGES.map((language) => {
      const t = createTranslate(language);
      return [
        formatMoment('2021-05-27', t),
        formatMoment('2021-05', t),
        formatDays({ start: '2021-05-24', end: '2021-05-26' }, t),
        formatDistance(1234, t),
      ].map(plain);
    });
    expect(written).toEqual([
      ['2021 թ. մայիսի 27', '2021 թ. մայիս', '2021 թ. մայիսի 24–26', '1,2 կմ'],
      ['27 may 2021', 'may 2021', '24–26 may 2021', '1,2 km'],
      ['27 мая 2021', 'май 2021', '24–26 мая 2021', '1,2 км'],
    ]);
  });

  it('say of an outlet’s hour that it was said then at the latest', () => {
    const claim = { said: '2021-05-27T10:00', saidAtLatest: true };
    const written = (['en', ...LANGUAGES] as const).map((language) =>
      plain(formatSaid(claim, createTranslate(language))),
    );
    expect(written).toEqual([
      '27 May 2021, by 10:00 (UTC+04:00)',
      '2021 թ. մայիսի 27, ամենաուշը ժամը 10:00 (UTC+04:00)',
      '27 may 2021, ən geci saat 10:00 (UTC+04:00)',
      '27 мая 2021, не позднее 10:00 (UTC+04:00)',
    ]);
    const t = createTranslate('en');
    expect(plain(formatSaid({ said: '2021-05-27', saidAtLatest: true }, t))).toBe('by 27 May 2021');
    expect(plain(formatSaid({ said: claim.said }, t))).toBe('27 May 2021, 10:00 (UTC+04:00)');
    expect(formatSaid({}, t)).toBe('date not given');
  });

  it('have the plural forms of the language', () => {
    const t = createTranslate('ru');
    const counted = [1, 3, 5, 21, 35].map((count) => t('cite.originCount', { count }));
    expect(counted).toEqual([
      '1 заявление или сообщение',
      '3 заявления или сообщения',
      '5 заявлений или сообщений',
      '21 заявление или сообщение',
      '35 заявлений или сообщений',
    ]);
    expect(createTranslate('hy')('cite.documentCount', { count: 5 })).toBe('5 փաստաթղթում');
    expect(createTranslate('az')('cite.documentCount', { count: 5 })).toBe('5 sənəddə');
  });
});
