import { describe, expect, it } from 'vitest';
import { realRecords } from './real.ts';
import { blameWords, partialWords } from './wording.ts';

describe('the words that are found', () => {
  it.each([
    ['Six were captured.', 'en', ['captured']],
    ['Six were "captured", and a saboteur fled.', 'en', ['saboteur']],
    ['«Դիվերսիա» չի եղել, սադրանք՝ եղել է։', 'hy', ['սադրանք']],
    ['Altı nəfər əsir götürülüb.', 'az', ['əsir']],
    ['Шестеро взяты в плен, «захвачены».', 'ru', ['плен']],
    ['Taken into custody, then released.', 'en', []],
    ['Позиции укреплены, население ушло.', 'ru', []],
  ] as const)('%s', (text, language, words) => {
    expect(blameWords(text, language)).toEqual(words);
  });
  it('allow a title no quotation, and no claim or attack', () => {
    expect(partialWords('Armenia claims an "abduction"', 'en', false)).toEqual([
      'claims',
      'abduction',
    ]);
    expect(partialWords('Outlets say "abduction" or attack', 'en', true)).toEqual(['attack']);
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
