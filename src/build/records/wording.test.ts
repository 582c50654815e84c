import { describe, expect, it } from 'vitest';
import type { Incident } from '../../domain/incident.ts';
import { LANGUAGES, type LocalText } from '../../domain/text.ts';
import { realRecords } from './real.ts';
import { blameWords, partialWords } from './wording.ts';

type Named = readonly [where: string, text: LocalText];
const { incidents, sources, places } = realRecords();

/** What stands for neither side, even in quotation. */
const headOf = ({ id, title, agreed }: Incident): Named[] => [
  [`${id} title`, title],
  ...agreed.map(({ text }, index): Named => [`${id} agreed[${index}]`, text]),
];

const contradictionsOf = ({ id, contradictions = [] }: Incident): Named[] =>
  contradictions.map(({ text }, index): Named => [`${id} contradictions[${index}]`, text]);

/** What is told of a side or of a third party: its own words only in quotation marks. */
function toldOf({ id, claims, reactions = [], casualties, changes }: Incident): Named[] {
  const tolls = casualties === undefined ? [] : [casualties.armenia, casualties.azerbaijan];
  const notes = [...claims, ...reactions].flatMap(({ citations }) => citations);
  return [
    ...claims.flatMap(({ id: claim, speaker, account, origin }): Named[] => [
      [`${id} ${claim} speaker`, speaker],
      [`${id} ${claim} account`, account],
      ...(origin === undefined ? [] : [[`${id} ${claim} origin`, origin.text] as const]),
    ]),
    ...reactions.flatMap(({ who, what }, index): Named[] => [
      [`${id} reactions[${index}] who`, who],
      [`${id} reactions[${index}] what`, what],
    ]),
    ...tolls.flatMap(({ text, revisions = [] }): Named[] =>
      [text, ...revisions.map(({ said }) => said)].map((toll) => [`${id} casualties`, toll]),
    ),
    ...notes.flatMap(({ source, note }): Named[] =>
      note === undefined ? [] : [[`${id} note on ${source}`, { en: note }]],
    ),
    ...changes.map(({ what }): Named => [`${id} changes`, what]),
  ];
}

/** Notes of the lists; their titles and names are others' and stay as they are. */
const listNotes: Named[] = [
  ...sources.flatMap(({ id, note }) => (note === undefined ? [] : [[id, { en: note }] as const])),
  ...places.flatMap((place) =>
    [place.positionSource, place.positionPrecision, place.confusedWith].flatMap((note) =>
      note === undefined ? [] : [[place.id, { en: note }] as const],
    ),
  ),
];

const said = (texts: readonly Named[], find: typeof blameWords) =>
  texts.flatMap(([where, text]) =>
    LANGUAGES.flatMap((language) => {
      const words = find(text[language] ?? '', language);
      return words.length === 0 ? [] : [`${where} ${language}: ${words.join(', ')}`];
    }),
  );

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

describe('the records speak for neither side', () => {
  it('in titles and in what both say, not even in quotation', () => {
    expect(said(incidents.flatMap(headOf), (...at) => partialWords(...at, false))).toEqual([]);
  });
  it('in contradictions, but for words that they quote', () => {
    const texts = incidents.flatMap(contradictionsOf);
    expect(said(texts, (...at) => partialWords(...at, true))).toEqual([]);
  });
  it('in accounts, origins, reactions, casualties and notes, but for words that they quote', () => {
    expect(said([...incidents.flatMap(toldOf), ...listNotes], blameWords)).toEqual([]);
  });
  it('in titles that name both sides, or both sides’ regions', () => {
    const sides = /Armeni|Syunik|Gegharkunik/;
    const others = /Azerbaijan|Kelbajar|Lachin|Sadarak|Zangilan/;
    const lone = incidents.filter(
      ({ title: { en } }) => !en.includes('each side') && !(sides.test(en) && others.test(en)),
    );
    expect(lone.map(({ id, title }) => `${id}: ${title.en}`)).toEqual([]);
  });
});
