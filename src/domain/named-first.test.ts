import { describe, expect, it } from 'vitest';
import { namedFirst, type SideNames } from './named-first.ts';
import type { Language } from './text.ts';

const parties: SideNames[] = [
  {
    id: 'armenia',
    namedBy: {
      en: ['Armenia-'],
      hy: ['Հայաստան-', 'հայկական-', 'հայ'],
      az: ['Ermənistan-'],
      ru: ['Армени-', 'армян-'],
    },
  },
  {
    id: 'azerbaijan',
    namedBy: {
      en: ['Azerbaijan-'],
      hy: ['Ադրբեջան-'],
      az: ['Azərbaycan-'],
      ru: ['Азербайджан-'],
    },
  },
];
const first = (text: string, language: Language = 'en', en = text) =>
  namedFirst({ en, ...(language !== 'en' && { [language]: text }) }, language, parties);
const COLON = 'Six servicemen held: A says here, B there';

describe('the side that a title names first', () => {
  it.each([
    ['Azerbaijan reports fire; Armenia denies it', 'azerbaijan', 'Azerbaijan'],
    ['Armenia’s servicemen and Azerbaijan’s', 'armenia', 'Armenia'],
    ['One Armenian serviceman held by Azerbaijan', 'armenia', 'Armenian'],
    ['Six Armenian servicemen held: Azerbaijan says here, Armenia there', 'azerbaijan'],
    ['Armenia reports Azerbaijani fire: three killed', 'armenia'],
    ['Armenia reports: fire at 10:30 from Azerbaijan', 'armenia'],
    ['Fire at 10:30 on Azerbaijan and Armenia', 'azerbaijan'],
  ])('%s', (title, party, word = expect.any(String)) => {
    expect(first(title)).toEqual({ party, word });
  });

  it.each([
    [
      'az',
      'Ermənistanın altı hərbçisi: Azərbaycana görə burada, Ermənistana görə orada',
      'azerbaijan',
    ],
    ['az', 'Ermənistanın bir hərbçisi Azərbaycanın nəzarətinə keçib', 'armenia'],
    ['hy', 'Վեց հայ զինծառայող. ըստ Ադրբեջանի՝ այստեղ, ըստ Հայաստանի՝ այնտեղ', 'azerbaijan'],
    ['hy', 'Վեց հայ զինծառայող։ ըստ Ադրբեջանի՝ այստեղ, ըստ Հայաստանի՝ այնտեղ', 'azerbaijan'],
    ['ru', 'Шесть армянских военных: по версии Азербайджана — здесь, Армении — там', 'azerbaijan'],
  ] as const)('in %s: %s', (language, title, party) => {
    expect(first(title, language, COLON)?.party).toBe(party);
  });

  it('counts a full stop only where English has a colon', () => {
    const title = 'Ադրբեջանը հայտնում է կրակի մասին. Հայաստանը հերքում է, որ Ադրբեջանը տուժել է';
    expect(first(title, 'hy', 'Azerbaijan reports fire; Armenia denies it')?.party).toBe(
      'azerbaijan',
    );
    expect(first(title, 'hy', COLON)?.party).toBe('armenia');
  });

  it('takes no word for a name that only begins like one', () => {
    expect(first('Կրակի մասին հայտնում է Ադրբեջանը', 'hy')?.party).toBe('azerbaijan');
    expect(first('Հայ զինծառայող', 'hy')?.party).toBe('armenia');
  });

  it('is nobody where no side is named, or the language is not there', () => {
    expect(first('Three days of fire; each side reports a death')).toBeUndefined();
    expect(namedFirst({ en: 'Armenia reports fire' }, 'ru', parties)).toBeUndefined();
  });
});
