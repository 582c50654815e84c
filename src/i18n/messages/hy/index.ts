import type { en } from '../en.ts';
import type { MessagesOf } from '../shape.ts';
import { hyCite } from './cite.ts';
import { hyExplore } from './explore.ts';
import { hyFaults } from './faults.ts';
import { hyKeys } from './keys.ts';
import { hyMap } from './map.ts';
import { hyProvenance } from './provenance.ts';
import { hyReading } from './reading.ts';
import { hyReply } from './reply.ts';
import { hyShare } from './share.ts';

/** Armenian texts of the interface: a machine translation that is not yet reviewed. */
export const hy = {
  site: {
    name: 'Claimline',
    record: 'Հայ-ադրբեջանական սահման, 2021–2025',
    question: 'Որտե՞ղ է դա եղել',
  },
  head: {
    home: {
      title: 'Claimline. որտե՞ղ է դա եղել',
      text: 'Հայաստանի և Ադրբեջանի սահմանին 2021–2025 թվականներին տեղի ունեցած միջադեպերը քարտեզի վրա. ինչ է յուրաքանչյուր կողմն ասում տեղի մասին՝ ամեն պնդման աղբյուրի նշումով։',
    },
    incident: {
      title: '{{title}} – Claimline',
      text: '{{title}}. որտեղ է դա եղել ըստ Հայաստանի և ըստ Ադրբեջանի՝ ամեն պնդման աղբյուրի նշումով։',
    },
  },
  date: {
    months: {
      '1': 'հունվարի',
      '2': 'փետրվարի',
      '3': 'մարտի',
      '4': 'ապրիլի',
      '5': 'մայիսի',
      '6': 'հունիսի',
      '7': 'հուլիսի',
      '8': 'օգոստոսի',
      '9': 'սեպտեմբերի',
      '10': 'հոկտեմբերի',
      '11': 'նոյեմբերի',
      '12': 'դեկտեմբերի',
    },
    monthsAlone: {
      '1': 'հունվար',
      '2': 'փետրվար',
      '3': 'մարտ',
      '4': 'ապրիլ',
      '5': 'մայիս',
      '6': 'հունիս',
      '7': 'հուլիս',
      '8': 'օգոստոս',
      '9': 'սեպտեմբեր',
      '10': 'հոկտեմբեր',
      '11': 'նոյեմբեր',
      '12': 'դեկտեմբեր',
    },
    day: '{{year}}\u00A0թ. {{month}}\u00A0{{day}}',
    month: '{{year}}\u00A0թ. {{month}}',
    daysSameMonth: '{{year}}\u00A0թ. {{month}}\u00A0{{from}}–{{to}}',
    span: '{{from}} – {{to}}',
    at: '{{date}}, ժամը {{time}} (UTC+04:00)',
    about: '{{date}}, մոտավորապես ժամը {{time}} (UTC+04:00)',
    accordingTo: {
      armenia: 'ըստ Հայաստանի',
      azerbaijan: 'ըստ Ադրբեջանի',
      both: 'ըստ երկու կողմերի',
    },
  },
  party: {
    armenia: 'Հայաստան',
    azerbaijan: 'Ադրբեջան',
    says: { armenia: 'Հայաստանն ասում է', azerbaijan: 'Ադրբեջանն ասում է' },
  },
  where: {
    list: { and: '{{first}} և {{last}}', comma: '{{first}}, {{rest}}' },
    point: 'Նշված կոորդինատ',
    pointIn: 'Նշված կոորդինատ, տարածքը՝ {{regions}}',
    pointShort: '{{stated}}',
    place: 'Տեղը՝ {{places}}',
    placeShort: '{{places}}',
    toward: 'Ուղղությունը՝ {{places}}',
    towardShort: 'ուղղությունը՝ {{places}}',
    borderZone: 'Սահմանային գոտի՝ {{regions}}',
    borderZoneShort: 'սահմանային գոտի՝ {{regions}}',
    region: '{{regions}}',
    regionShort: '{{regions}}',
    insideBorder: 'Սահմանից {{distance}} ներս, {{side}}ի կողմում',
    insideBorderShort: '{{distance}} ներս, {{side}}ի կողմում',
    ownSide: 'Սահմանի՝ {{side}}ի կողմը',
    ownSideShort: '{{side}}ի կողմը',
    notStated: {
      silent: 'Հայտարարություն չի գտնվել',
      denied: 'Իր կողմից տեղ չի նշում. հերքում է հաղորդումը',
      noPlace: 'Տեղը նշված չէ',
    },
    notStatedShort: {
      silent: 'հայտարարություն չի գտնվել',
      denied: 'տեղ չի նշում. հերքում է',
      noPlace: 'տեղը նշված չէ',
    },
    decimal: ',',
    metres: '{{value}}\u00A0մ',
    kilometres: '{{value}}\u00A0կմ',
  },
  ...hyReading,
  ...hyProvenance,
  ...hyCite,
  ...hyReply,
  ...hyMap,
  ...hyShare,
  ...hyExplore,
  ...hyFaults,
  ...hyKeys,
} satisfies MessagesOf<typeof en, 'hy'>;
