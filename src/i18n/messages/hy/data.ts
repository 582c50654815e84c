import type { enData } from '../en-data.ts';
import type { MessagesOf } from '../shape.ts';
import { hyDataColumns } from './data-columns.ts';

/** Armenian texts of the Data page: a machine translation that is not yet reviewed. */
export const hyData = {
  title: 'Տվյալներ',
  head: {
    title: 'Տվյալներ – Claimline',
    text: 'Երկու կողմերի բոլոր պնդումները Հայաստանի և Ադրբեջանի սահմանի միջադեպերի տեղի մասին, 2021–2025, բոլոր աղբյուրներով, ֆայլերով՝ CSV, GeoJSON, JSON, BibTeX, RIS և Atom։',
  },
  intro:
    'Այն ամենը, ինչ ցույց է տալիս այս կայքը, ֆայլերով։ Ամեն մեկում երկու կողմերի պնդումներն են՝ ամեն մեկն իր աղբյուրով։ Դրանցում ոչինչ չի որոշում, թե ով է իրավացի։',
  edition: 'Ժողովածուի {{version}} տարբերակ, վերջին փոփոխությունը՝ {{date}}։',
  counts:
    'Միջադեպեր՝ {{incidents}}, պնդումներ՝ {{claims}}, աղբյուրներ՝ {{sources}}, սկզբնաղբյուրներ՝ {{origins}}։',
  originsNote:
    'Սկզբնաղբյուրն այնտեղ է, որտեղ սկսվում են խոսքերը։ Մեկ խոսողի մեկ օրվա սեփական խոսքերի արտատպումները մեկ սկզբնաղբյուր են, քանի լրատվամիջոց էլ դրանք հաղորդի. վերապատմությունը սկսվում է այն գրած լրատվամիջոցից կամ նրանից, ում այն մեջբերում է։',
  cite: 'Առանձին միջադեպին կամ պնդմանը հղում կատարելու համար բացեք այն և ընտրեք «Հղում կատարել»։',
  plot: {
    title: 'Միջադեպերը ժամանակի մեջ՝ ըստ սահմանի հատվածների',
    note: 'Լցված նշանը միջադեպն է իր հիմնական հատվածում, օղակը՝ մեկ այլ հատվածում, որին այն վերաբերում է. գիծն ընդգրկում է դրա օրերը։ Սկզբում այն հատվածներն են, որտեղ միջադեպերն ամենաշատն են։',
    row_one: '{{count}} միջադեպ',
    row_other: '{{count}} միջադեպ',
    further: '{{title}} (վերաբերում է նաև այս հատվածին)',
  },
  files: {
    record: 'Ժողովածուն',
    ground: 'Ուրվագծեր և սահմանագծեր',
    checksum: 'SHA-256',
    bytes: '{{value}}\u00A0Բ',
    kilobytes: '{{value}}\u00A0կԲ',
    version: 'տարբերակ {{version}}',
    noVersion: 'տարեթիվը ֆայլում է',
    publicDomain: 'հանրային սեփականություն',
    list: 'Այս ցանկը JSON-ով, ամեն միջադեպի ֆայլերով՝',
    regionsShow_one: 'Ցույց տալ մարզերի և շրջանների ուրվագծերի {{count}} ֆայլ',
    regionsShow_other: 'Ցույց տալ մարզերի և շրջանների ուրվագծերի {{count}} ֆայլ',
    perIncident: 'Առանձին միջադեպի աղբյուրները',
    perIncidentNote:
      'Մեկ միջադեպի գրառման մեջ բերված աղբյուրները՝ հղումների կամ տեքստի մշակման ծրագրի համար։',
    perIncidentShow_one: 'Ցույց տալ {{count}} միջադեպ',
    perIncidentShow_other: 'Ցույց տալ բոլոր {{count}} միջադեպերը',
  },
  entries: {
    claims_one: '{{value}} տող',
    claims_other: '{{value}} տող',
    incidents_one: '{{value}} օբյեկտ',
    incidents_other: '{{value}} օբյեկտ',
    everything_one: '{{value}} միջադեպ',
    everything_other: '{{value}} միջադեպ',
    schema_one: '{{value}} գրառում',
    schema_other: '{{value}} գրառում',
    bibliography_one: '{{value}} աղբյուր',
    bibliography_other: '{{value}} աղբյուր',
    feed_one: '{{value}} գրառում',
    feed_other: '{{value}} գրառում',
    regions_one: '{{value}} օբյեկտ',
    regions_other: '{{value}} օբյեկտ',
    borders_one: '{{value}} օբյեկտ',
    borders_other: '{{value}} օբյեկտ',
    licences_one: '{{value}} գրառում',
    licences_other: '{{value}} գրառում',
    incidentBibliography_one: '{{value}} աղբյուր',
    incidentBibliography_other: '{{value}} աղբյուր',
    citations_one: '{{value}} գրառում',
    citations_other: '{{value}} գրառում',
  },
  kind: {
    claims: 'Մեկ տող ամեն պնդման համար՝ աղյուսակների և վիճակագրության համար։',
    incidents:
      'Մեկ օբյեկտ ամեն պնդման համար, ինչպես այն գծված է, և մեկը՝ վեճի ամեն նշանի համար. QGIS-ի և քարտեզագրական այլ ծրագրերի համար։',
    everything:
      'Ամբողջ ժողովածուն՝ միջադեպեր, պնդումներ, աղբյուրներ, տեղեր, հեռավորություններ։ Փոփոխությունների ցանկը՝ անգլերեն։',
    schema: 'JSON Schema claimline.json-ի համար (draft 2020-12)։',
    bibliography: 'Բոլոր աղբյուրները՝ հղումների ծրագրերի համար։',
    feed: 'Atom հոսք՝ նոր միջադեպեր և դրանց գրառումների ուղղումներ։',
    regions: 'Մարզերի և շրջանների ուրվագծեր։',
    borders:
      'Սահմանագիծը մեկ աղբյուրի գծագրով՝ ըստ հատվածների, նշումով, թե որքան կարող է շեղված լինել, իսկ OpenStreetMap-ի գծի դեպքում՝ նաև ինչից է արտագծված։ Մոտավոր։',
    licences: 'Ուրվագծերի և սահմանագծերի արտոնագրերն ու աղբյուրները։',
    incidentBibliography: 'Մեկ միջադեպի աղբյուրները։',
    citations: 'Մեկ միջադեպի և դրա պնդումների պատրաստի հղումները։',
  },
  ...hyDataColumns,
  feed: {
    subtitle: 'Նոր միջադեպեր և ուղղումներ՝ երկու կողմերի նշած տեղերով։',
    changed: 'Ուղղում՝ {{title}}',
    place: '{{party}}՝ {{where}}',
    summary: '{{what}} {{date}}։ Նշված տեղը – {{first}}։ {{second}}։',
  },
  dataset: {
    name: 'Claimline. պնդումներ հայ-ադրբեջանական սահմանի միջադեպերի տեղի մասին',
    keywords:
      'Հայաստան; Ադրբեջան; սահման; միջադեպեր; վիճելի տեղ; պնդումներ; աղբյուրներ; տեղի ճշտություն',
  },
} satisfies MessagesOf<typeof enData, 'hy'>;
