import type { en } from '../en.ts';
import type { MessagesOf } from '../shape.ts';
import { ruCite } from './cite.ts';
import { ruExplore } from './explore.ts';
import { ruFaults } from './faults.ts';
import { ruKeys } from './keys.ts';
import { ruMap } from './map.ts';
import { ruProvenance } from './provenance.ts';
import { ruReading } from './reading.ts';
import { ruReply } from './reply.ts';
import { ruShare } from './share.ts';

/** Russian texts of the interface: a machine translation that is not yet reviewed. */
export const ru = {
  site: {
    name: 'Claimline',
    record: 'Граница Армении и Азербайджана, 2021–2025',
    question: 'Где это произошло?',
  },
  head: {
    home: {
      title: 'Claimline: где это произошло?',
      text: 'Инциденты на границе Армении и Азербайджана в 2021–2025 годах на карте: что каждая из сторон говорит о месте, с источником каждого утверждения.',
    },
    incident: {
      title: '{{title}} – Claimline',
      text: '{{title}}: где это произошло по версии Армении и по версии Азербайджана, с источником каждого утверждения.',
    },
  },
  date: {
    months: {
      '1': 'января',
      '2': 'февраля',
      '3': 'марта',
      '4': 'апреля',
      '5': 'мая',
      '6': 'июня',
      '7': 'июля',
      '8': 'августа',
      '9': 'сентября',
      '10': 'октября',
      '11': 'ноября',
      '12': 'декабря',
    },
    monthsAlone: {
      '1': 'январь',
      '2': 'февраль',
      '3': 'март',
      '4': 'апрель',
      '5': 'май',
      '6': 'июнь',
      '7': 'июль',
      '8': 'август',
      '9': 'сентябрь',
      '10': 'октябрь',
      '11': 'ноябрь',
      '12': 'декабрь',
    },
    day: '{{day}}\u00A0{{month}} {{year}}',
    month: '{{month}} {{year}}',
    daysSameMonth: '{{from}}–{{to}}\u00A0{{month}} {{year}}',
    span: '{{from}} – {{to}}',
    at: '{{date}}, {{time}} (UTC+04:00)',
    about: '{{date}}, около {{time}} (UTC+04:00)',
    accordingTo: {
      armenia: 'по данным Армении',
      azerbaijan: 'по данным Азербайджана',
      both: 'по данным обеих сторон',
    },
  },
  party: {
    armenia: 'Армения',
    azerbaijan: 'Азербайджан',
    says: { armenia: 'По версии Армении', azerbaijan: 'По версии Азербайджана' },
  },
  where: {
    list: { and: '{{first}} и {{last}}', comma: '{{first}}, {{rest}}' },
    point: 'Указанные координаты',
    pointIn: 'Указанные координаты; регион — {{regions}}',
    pointShort: '{{stated}}',
    place: 'Место — {{places}}',
    placeShort: '{{places}}',
    toward: 'Направление — {{places}}',
    towardShort: 'направление — {{places}}',
    borderZone: 'Приграничная зона — {{regions}}',
    borderZoneShort: 'приграничная зона — {{regions}}',
    region: '{{regions}}',
    regionShort: '{{regions}}',
    insideBorder: '{{distance}} вглубь от границы; сторона — {{side}}',
    insideBorderShort: '{{distance}} вглубь от границы; сторона — {{side}}',
    ownSide: 'Сторона границы — {{side}}',
    ownSideShort: 'сторона границы — {{side}}',
    notStated: {
      silent: 'Заявление не найдено',
      denied: 'Собственное место не названо: сообщение отвергается',
      noPlace: 'Место не названо',
    },
    notStatedShort: {
      silent: 'заявление не найдено',
      denied: 'место не названо: отрицает',
      noPlace: 'место не названо',
    },
    decimal: ',',
    metres: '{{value}}\u00A0м',
    kilometres: '{{value}}\u00A0км',
  },
  ...ruReading,
  ...ruProvenance,
  ...ruCite,
  ...ruReply,
  ...ruMap,
  ...ruShare,
  ...ruExplore,
  ...ruFaults,
  ...ruKeys,
} satisfies MessagesOf<typeof en, 'ru'>;
