/** English texts of the About page's counts, licences and corrections. */
export const enAboutRecord = {
  sources: {
    intro:
      '{{documents}} documents of {{outlets}} outlets are cited. Each incident’s page names the documents of every statement on it, with their addresses where these are known.',
    note: 'A document that is cited for both sides counts for both. “Neither” is cited only for a third party’s statement or for a contradiction between sources.',
    documents: 'All',
    neither: 'Neither',
    by: { kind: 'By kind', language: 'By language', outlet: 'By outlet' },
    key: { kind: 'Kind', language: 'Language', outlet: 'Outlet' },
    kind: {
      'official-armenia': 'Official, Armenia',
      'official-azerbaijan': 'Official, Azerbaijan',
      official: 'Official, others',
      agency: 'News agency',
      news: 'News outlet',
      reference: 'Reference work',
    },
    all: 'All outlets',
  },
  parity: {
    intro:
      'How much this record holds of each side, counted from the records when the site was built. The figures are what they are: they are not adjusted, and they may be uneven, since the two sides and their outlets did not publish alike.',
    figure: 'Figure',
    amount: 'How much',
    rows: {
      claims: 'Claims',
      citations: 'Citations of claims',
      documents: 'Documents, once in each record',
      origins: 'Origins of their words, once in each record',
      words: 'Words of the accounts, in English',
      medianWords: 'Words in the middle record',
      clocks: 'Records with a clock time by this side only',
    },
    wordsOf: {
      title: 'Whose words are cited',
      speaker: 'The speaker’s own',
      outlet: 'The outlet’s rendering',
      restated: 'The speaker’s, restating a report it denies',
      absent: 'None: shows that no statement was found',
    },
    languages: 'Languages of the documents',
    forms: {
      title: 'How the place is claimed',
      point: 'A stated coordinate',
      place: 'At a place',
      toward: 'In the direction of a place',
      insideBorder: 'A distance from the border',
      borderZone: 'In a border zone',
      region: 'In a whole region',
      ownSide: 'On a side of the border',
      notStated: 'No place stated',
    },
    acled: {
      title: 'How precisely, by ACLED’s code',
      '1': '1: a named town or a point',
      '2': '2: near a town, or a small area',
      '3': '3: a larger region',
      '0': 'No place stated',
    },
    order: {
      title: 'Order and custody, in records',
      text: 'Titles name first the side that reported first; where that is not settled, they follow the alphabet of the English names. Accounts stand left and right as the two countries lie west and east. The last statement is the latest that either side made on the incident.',
      rows: {
        reportedFirst: 'Reported first',
        namedFirst: 'Named first in the title',
        left: 'Account stands left',
        last: 'Made the last statement',
        holds: 'Held the other side’s servicemen',
      },
      apart: 'These records count for neither side:',
      neither: {
        reportedFirst: 'who reported first is not settled: {{records}}.',
        namedFirst: 'the title names neither side: {{records}}.',
        sameTime:
          'both made their last statement on the same day or at the same hour, as far as is told: {{records}}.',
        unknownTime: 'the day of a statement is not told: {{records}}.',
        oneSpeaks: 'only one side made a statement: {{records}}.',
        holds: 'whose servicemen were held, and by whom, is not what both sides say: {{records}}.',
      },
    },
    thin: {
      title: 'Where an account is thin',
      intro:
        'An account of a side in a record is listed here if at least one of these holds. The rule is the same for both sides.',
      count:
        '{{armenia}} accounts of Armenia and {{azerbaijan}} of Azerbaijan, in {{records}} of {{all}} records.',
      none: 'No account is thin by this rule.',
      record: 'Record',
      not: 'not thin',
      reasons: {
        silent: 'no statement found',
        secondHand: 'at second hand',
        oneOrigin: 'one origin',
        short: 'short',
      },
      rules: {
        silent: 'no document carries a statement of this side.',
        secondHand:
          'there are statements, but no document was found that has the speaker’s own words.',
        oneOrigin: 'all documents go back to one origin.',
        short: 'it has fewer than half as many words as the other side’s.',
      },
    },
  },
  licences: {
    intro: 'Everything here may be used by anybody, under these terms.',
    what: 'What',
    licence: 'Licence',
    vintage: 'Data as of',
    code: 'The program',
    records: 'The records: incidents, claims, sources, places',
    fonts: 'Typefaces: Noto Sans and Noto Serif',
    public: 'public domain',
    credit:
      'A credit for the records: “Claimline, CC BY 4.0”. Whatever is derived from OpenStreetMap also needs “© OpenStreetMap contributors”, and changes to it are shared under the same licence. Cited documents belong to their publishers; only short phrases are quoted.',
  },
  correct: {
    intro:
      'A record is a text file. A correction is a proposed change to it that somebody else reviews.',
    file: 'In the project’s repository, open geodata/incidents/ and the file that has the incident’s identifier as its name. The identifier stands at the foot of the incident’s page.',
    change:
      'Change what is wrong, and cite the document that shows it in geodata/sources.yaml. A figure or place without a document cannot be taken up.',
    log: 'Add a line to the record’s list of changes: the day, and what changed. It appears on the incident’s page and in the log below.',
    check: 'Run “npm run check”. It lists everything that is wrong, with file and line.',
    sides:
      'What is asked of one side is asked of the other: the same fields, about the same length, the same care with words. CONTRIBUTING.md in the repository says how.',
  },
  changes: {
    intro: 'Every change to a record since it was created, newest first.',
    records_one: '{{count}} record',
    records_other: '{{count}} records',
  },
} as const;
