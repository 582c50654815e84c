import type { Case } from './case.ts';

/** Words of blame in our own voice. */
export const words: Case[] = [
  {
    rule: 'a word of blame in a title, quoted',
    from: 'title: { en: Servicemen at the border lake }',
    to: 'title: { en: Servicemen "captured" at the border lake }',
    said: [
      '4 title.en: says "captured" in our own voice; write “taken into custody; held by” (docs/words.md); a title or a point agreed may not quote it either',
    ],
  },
  {
    rule: 'a word in a point agreed that is neutral only in an account',
    from: 'Servicemen were taken into custody.',
    to: 'Servicemen were attacked.',
    said: [
      '9 agreed[0].text.en: says "attacked" in our own voice; write “fire; fighting” (docs/words.md); a title or a point agreed may not quote it either',
    ],
  },
  {
    rule: 'words of blame in an account, in two languages',
    from: 'account: { en: Gives a coordinate. }',
    to: 'account: { en: Calls the captured men saboteurs., ru: Говорит о захвате. }',
    said: [
      '38 claims[2].account.en: says "captured", "saboteurs" in our own voice; write “taken into custody; held by”, “servicemen; group of servicemen” (docs/words.md), or quote it as the side’s own',
      '38 claims[2].account.ru: says "захвате" in our own voice; write “оказались в руках … стороны; удерживаются; отпущены” (docs/words.md), or quote it as the side’s own',
    ],
  },
  {
    rule: 'a side’s name of the line, and of the other side’s people, in three languages',
    from: 'account: { en: Gives a coordinate. }',
    to: 'account: { en: Gives a point., hy: Պայմանական սահմանի մոտ։, az: Erməni hərbçiləri., ru: Это опровергает. }',
    said: [
      '38 claims[2].account.az: says "Erməni" in our own voice; write “Ermənistan hərbçisi, bölmələri, mövqeləri (as Azərbaycan …)” (docs/words.md), or quote it as the side’s own',
      '38 claims[2].account.hy: says "Պայմանական սահմանի" in our own voice; write “սահման; մոտավոր գիծ” (docs/words.md), or quote it as the side’s own',
      '38 claims[2].account.ru: says "опровергает" in our own voice; write “отрицает; отвергает” (docs/words.md), or quote it as the side’s own',
    ],
  },
  {
    rule: 'a word of blame in an account, quoted as the side’s own',
    from: 'account: { en: Gives a coordinate. }',
    to: 'account: { en: Calls the men "saboteurs". }',
    said: [],
  },
  {
    rule: 'a word of blame in a line of the changes',
    from: 'what: { en: Record created. }',
    to: 'what: { en: Occupied village named. }',
    said: [
      '53 changes[0].what.en: says "Occupied" in our own voice; write “under the control of” (docs/words.md), or quote it as the side’s own',
    ],
  },
  {
    rule: 'a word in a contradiction that is neutral only in an account',
    from: 'casualties:\n',
    to: 'contradictions:\n  - text: { en: Who attacked is disputed. }\n    sources: [agency]\ncasualties:\n',
    said: [
      '50 contradictions[0].text.en: says "attacked" in our own voice; write “fire; fighting” (docs/words.md), or quote it with whose word it is',
    ],
  },
  {
    rule: 'a word of blame in a source’s note',
    file: 'sources.yaml',
    from: '  outlet: The Agency\n',
    to: '  outlet: The Agency\n  note: Tells of a provocation.\n',
    said: [
      '20 [2].note: says "provocation" in our own voice; write “says; reports; denies; accuses … of” (docs/words.md), or quote it as the side’s own',
    ],
  },
];
