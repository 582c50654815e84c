import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { ACCOUNT_ONLY, BARRED } from './barred.ts';
import { realRecords } from './real.ts';
import { barredWords, partialWords } from './wording.ts';

const wordsOf = (found: readonly { word: string }[]) => found.map(({ word }) => word);

describe('the words that are found', () => {
  it.each([
    ['Six were captured.', 'en', ['captured']],
    ['Six were "captured", and a saboteur fled.', 'en', ['saboteur']],
    [
      'Fire on the state border and the line of contact.',
      'en',
      ['state border', 'line of contact'],
    ],
    ['«Դիվերսիա» չի եղել, սադրանք՝ եղել է։', 'hy', ['սադրանք']],
    ['Պայմանական սահմանի մոտ, հսկողության տակ։', 'hy', ['Պայմանական սահմանի', 'հսկողության տակ']],
    ['Յուրայիններից մեկը՝ հայկական զինծառայող։', 'hy', ['Յուրայիններից', 'հայկական զինծառայող']],
    ['Altı nəfər əsir götürülüb.', 'az', ['əsir']],
    ['İşğal barədə.', 'az', ['İşğal']],
    ['Altı erməni hərbçisi saxlanılıb.', 'az', ['erməni', 'saxlanılıb']],
    [
      'Qarşı tərəf şərti sərhəddə iki nəfər öldürüb, biri ölüb.',
      'az',
      ['Qarşı tərəf', 'şərti sərhəddə', 'öldürüb', 'ölüb'],
    ],
    ['Шестеро взяты в плен, «захвачены».', 'ru', ['плен']],
    [
      'Условную границу и государственной границы.',
      'ru',
      ['Условную границу', 'государственной границы'],
    ],
    ['Министерство опровергает, что взяты под стражу.', 'ru', ['опровергает', 'под стражу']],
  ] as const)('%s', (text, language, words) => {
    expect(wordsOf(barredWords(text, language))).toEqual(words);
  });

  it.each([
    ['Taken into custody, then released.', 'en'],
    ['State Border Service of Azerbaijan', 'en'],
    ['Ադրբեջանի պետական սահմանապահ ծառայություն', 'hy'],
    ['Իր վերահսկողության տակ գտնվող տարածքում։', 'hy'],
    ['Այս քարտեզի պայմանականությունն են՝ որպես գծագիր, իբրև կանոն։', 'hy'],
    ['Հայկական դիրքերը, ադրբեջանական սահմանապահ ծառայությունը։', 'hy'],
    ['Azərbaycan Dövlət Sərhəd Xidmətinin məlumatına görə', 'az'],
    ['Ermənistan hərbçisi, ermənicə mətn, erməni və rus dillərində başlıq.', 'az'],
    ['Mövqelərini atəş altında saxlamağa çalışıb; təhvil-təslim haqqında; şərti işarələr.', 'az'],
    ['Позиции укреплены, население ушло.', 'ru'],
    ['Государственная пограничная служба; размер рисунка — условность карты.', 'ru'],
  ] as const)('and spared: %s', (text, language) => {
    expect(barredWords(text, language)).toEqual([]);
  });

  it('come with what to write instead', () => {
    expect(barredWords('Шестеро взяты в плен.', 'ru')).toEqual([
      { word: 'плен', write: 'оказались в руках … стороны; удерживаются; отпущены' },
    ]);
    for (const language of LANGUAGES)
      for (const { words, write } of [...BARRED[language], ...ACCOUNT_ONLY[language]])
        expect([words.length > 0, partialWords(write, language, false)]).toEqual([true, []]);
  });

  it('allow a title no quotation, and no claim or attack', () => {
    expect(wordsOf(partialWords('Armenia claims an "abduction"', 'en', false))).toEqual([
      'claims',
      'abduction',
    ]);
    expect(wordsOf(partialWords('Outlets say "abduction" or attack', 'en', true))).toEqual([
      'attack',
    ]);
    expect(wordsOf(partialWords('Нападение или «провокация»', 'ru', true))).toEqual(['Нападение']);
  });
});

it('the records’ titles name both sides, or both sides’ regions', () => {
  const sides = /Armeni|Syunik|Gegharkunik/;
  const others = /Azerbaijan|Kelbajar|Lachin|Sadarak|Zangilan/;
  const { incidents } = realRecords();
  expect(incidents.length).toBeGreaterThan(0);
  const lone = incidents.filter(
    ({ title: { en } }) => !en.includes('each side') && !(sides.test(en) && others.test(en)),
  );
  expect(lone.map(({ id, title }) => `${id}: ${title.en}`)).toEqual([]);
});
