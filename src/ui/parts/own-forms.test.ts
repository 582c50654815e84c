import { describe, expect, it } from 'vitest';
import { place } from '../../domain/place.ts';
import { namesIn } from '../../i18n/names.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { namesWithOwnForms, runsOf } from './own-forms.ts';

const village = place.parse({
  id: 'verin-shorzha',
  kind: 'village',
  names: { en: 'Verin Shorzha', hy: 'Վերին Շորժա', az: 'Yuxarı Şorca' },
  positionSource: 'test',
  regions: [],
});
const t = createTranslate('en');
const names = namesIn('en', [village], []);
const where = { kind: 'toward', places: ['verin-shorzha', 'unknown'] } as const;

describe('a name in a sentence', () => {
  it.each([
    ['armenia', 'Վերին Շորժա', 'hy'],
    ['azerbaijan', 'Yuxarı Şorca', 'az'],
  ] as const)('stands with the form of the side that speaks: %s', (party, text, language) => {
    const marked = namesWithOwnForms(names, party, [village], []);
    const sentence = whereaboutsSentence({ ...where, places: [...where.places] }, marked, t);
    expect(runsOf(sentence, party)).toEqual([
      { text: 'In the direction of ' },
      { text: 'Verin Shorzha', own: { text, language } },
      { text: ' and unknown' },
    ]);
  });

  it('stands alone where the side writes it as the reader does', () => {
    const inArmenian = namesIn('hy', [village], []);
    const marked = namesWithOwnForms(inArmenian, 'armenia', [village], []);
    expect(runsOf(marked.place('verin-shorzha'), 'armenia')).toEqual([{ text: 'Վերին Շորժա' }]);
  });
});
