import type { en } from '../en.ts';
import type { MessagesOf } from '../shape.ts';
import { azCite } from './cite.ts';
import { azExplore } from './explore.ts';
import { azFaults } from './faults.ts';
import { azKeys } from './keys.ts';
import { azMap } from './map.ts';
import { azProvenance } from './provenance.ts';
import { azReading } from './reading.ts';
import { azReply } from './reply.ts';
import { azShare } from './share.ts';

/** The same beside a day and alone. */
const MONTHS = {
  '1': 'yanvar',
  '2': 'fevral',
  '3': 'mart',
  '4': 'aprel',
  '5': 'may',
  '6': 'iyun',
  '7': 'iyul',
  '8': 'avqust',
  '9': 'sentyabr',
  '10': 'oktyabr',
  '11': 'noyabr',
  '12': 'dekabr',
};

/** Azerbaijani texts of the interface: a machine translation that is not yet reviewed. */
export const az = {
  site: {
    name: 'Claimline',
    record: 'Ermənistan – Azərbaycan sərhədi, 2021–2025',
    question: 'Bu harada baş verib?',
  },
  head: {
    home: {
      title: 'Claimline: bu harada baş verib?',
      text: 'Ermənistanla Azərbaycan arasındakı sərhəddə 2021–2025-cü illərin insidentləri xəritədə: hər iki tərəf yer haqqında nə deyir, hər iddianın mənbəyi ilə.',
    },
    incident: {
      title: '{{title}} – Claimline',
      text: '{{title}}: Ermənistanın və Azərbaycanın versiyasına görə bu harada baş verib, hər iddianın mənbəyi ilə.',
    },
  },
  date: {
    months: MONTHS,
    monthsAlone: MONTHS,
    day: '{{day}}\u00A0{{month}} {{year}}',
    month: '{{month}} {{year}}',
    daysSameMonth: '{{from}}–{{to}}\u00A0{{month}} {{year}}',
    span: '{{from}} – {{to}}',
    at: '{{date}}, saat {{time}} (UTC+04:00)',
    about: '{{date}}, təxminən saat {{time}} (UTC+04:00)',
    accordingTo: {
      armenia: 'Ermənistanın versiyasına görə',
      azerbaijan: 'Azərbaycanın versiyasına görə',
      both: 'hər iki versiyaya görə',
    },
  },
  party: {
    armenia: 'Ermənistan',
    azerbaijan: 'Azərbaycan',
    says: { armenia: 'Ermənistan deyir', azerbaijan: 'Azərbaycan deyir' },
  },
  where: {
    list: { and: '{{first}} və {{last}}', comma: '{{first}}, {{rest}}' },
    point: 'Göstərilmiş koordinat',
    pointIn: 'Göstərilmiş koordinat; region: {{regions}}',
    pointShort: '{{stated}}',
    place: 'Yer: {{places}}',
    placeShort: '{{places}}',
    toward: '{{places}} istiqaməti',
    towardShort: '{{places}} istiqaməti',
    borderZone: 'Sərhəd zonası: {{regions}}',
    borderZoneShort: 'sərhəd zonası: {{regions}}',
    region: '{{regions}}',
    regionShort: '{{regions}}',
    insideBorder: 'Sərhəddən {{distance}} içəridə, {{side}} tərəfində',
    insideBorderShort: '{{distance}} içəridə, {{side}} tərəfində',
    ownSide: 'Sərhədin {{side}} tərəfi',
    ownSideShort: '{{side}} tərəfi',
    notStated: {
      silent: 'Bəyanat tapılmayıb',
      denied: 'Özü yer göstərmir: məlumatı təkzib edir',
      noPlace: 'Yer göstərilməyib',
    },
    notStatedShort: {
      silent: 'bəyanat tapılmayıb',
      denied: 'yer göstərmir: təkzib edir',
      noPlace: 'yer göstərilməyib',
    },
    decimal: ',',
    metres: '{{value}}\u00A0m',
    kilometres: '{{value}}\u00A0km',
  },
  ...azReading,
  ...azProvenance,
  ...azCite,
  ...azReply,
  ...azMap,
  ...azShare,
  ...azExplore,
  ...azFaults,
  ...azKeys,
} satisfies MessagesOf<typeof en, 'az'>;
