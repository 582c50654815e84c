import { enCite } from './en-cite.ts';
import { enExplore } from './en-explore.ts';
import { enFaults } from './en-faults.ts';
import { enKeys } from './en-keys.ts';
import { enMap } from './en-map.ts';
import { enProvenance } from './en-provenance.ts';
import { enReading } from './en-reading.ts';
import { enReply } from './en-reply.ts';
import { enShare } from './en-share.ts';

/** The same beside a day and alone. */
const MONTHS = {
  '1': 'January',
  '2': 'February',
  '3': 'March',
  '4': 'April',
  '5': 'May',
  '6': 'June',
  '7': 'July',
  '8': 'August',
  '9': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
};

/**
 * Every text of the interface, by surface. The English messages are the type of all others.
 * Neutral words only: see the vocabulary in CONTRIBUTING.md.
 */
export const en = {
  site: {
    name: 'Claimline',
    record: 'Armenia – Azerbaijan border, 2021–2025',
    question: 'Where did it happen?',
  },
  head: {
    home: {
      title: 'Claimline: where did it happen?',
      text: 'Border incidents between Armenia and Azerbaijan, 2021–2025, on a map: for each, what both sides say about the place, with the source of every claim.',
    },
    incident: {
      title: '{{title}} – Claimline',
      text: '{{title}}: where it happened according to Armenia and according to Azerbaijan, with the source of every claim.',
    },
  },
  date: {
    /** Beside a day; in some languages in another case than alone. */
    months: MONTHS,
    monthsAlone: MONTHS,
    day: '{{day}}\u00A0{{month}} {{year}}',
    month: '{{month}} {{year}}',
    /** Same month, same year. */
    daysSameMonth: '{{from}}–{{to}}\u00A0{{month}} {{year}}',
    span: '{{from}} – {{to}}',
    at: '{{date}}, {{time}} (UTC+04:00)',
    about: '{{date}}, about {{time}} (UTC+04:00)',
    accordingTo: {
      armenia: 'by Armenia’s account',
      azerbaijan: 'by Azerbaijan’s account',
      both: 'by both accounts',
    },
  },
  party: {
    armenia: 'Armenia',
    azerbaijan: 'Azerbaijan',
    says: { armenia: 'Armenia says', azerbaijan: 'Azerbaijan says' },
  },
  where: {
    list: { and: '{{first}} and {{last}}', comma: '{{first}}, {{rest}}' },
    point: 'A stated coordinate',
    pointIn: 'A stated coordinate in {{regions}}',
    pointShort: '{{stated}}',
    place: 'At {{places}}',
    placeShort: '{{places}}',
    toward: 'In the direction of {{places}}',
    towardShort: 'towards {{places}}',
    borderZone: 'The border zone of {{regions}}',
    borderZoneShort: 'border zone of {{regions}}',
    region: '{{regions}}',
    regionShort: '{{regions}}',
    insideBorder: '{{distance}} from the border, inside {{side}}',
    insideBorderShort: '{{distance}} inside {{side}}',
    ownSide: 'On {{side}}’s side of the border',
    ownSideShort: '{{side}}’s side',
    notStated: {
      silent: 'No statement found',
      denied: 'No place of its own: denies the report',
      noPlace: 'No place stated',
    },
    notStatedShort: {
      silent: 'no statement found',
      denied: 'no place: denies',
      noPlace: 'no place stated',
    },
    /** The mark between the whole and the decimal part of a number. */
    decimal: '.',
    metres: '{{value}}\u00A0m',
    kilometres: '{{value}}\u00A0km',
  },
  ...enReading,
  ...enProvenance,
  ...enCite,
  ...enReply,
  ...enMap,
  ...enShare,
  ...enExplore,
  ...enFaults,
  ...enKeys,
} as const;
