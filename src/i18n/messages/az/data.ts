import type { enData } from '../en-data.ts';
import type { MessagesOf } from '../shape.ts';
import { azDataColumns } from './data-columns.ts';

/** Azerbaijani texts of the Data page: a machine translation that is not yet reviewed. */
export const azData = {
  title: 'Verilənlər',
  head: {
    title: 'Verilənlər – Claimline',
    text: 'Ermənistanla Azərbaycan arasındakı sərhəd insidentlərinin yeri haqqında hər iki tərəfin bütün iddiaları, 2021–2025, bütün mənbələrlə, fayllarda: CSV, GeoJSON, JSON, BibTeX, RIS və Atom.',
  },
  intro:
    'Bu saytın göstərdiyi hər şey fayl şəklində. Hər birində hər iki tərəfin iddiaları mənbəyi ilə var. Onlarda heç nə kimin haqlı olduğuna qərar vermir.',
  edition: 'Toplunun {{version}} versiyası, son dəyişiklik: {{date}}.',
  counts:
    'İnsidentlər: {{incidents}}, iddialar: {{claims}}, mənbələr: {{sources}}, ilkin mənbələr: {{origins}}.',
  originsNote:
    'İlkin mənbə sözlərin yarandığı yerdir. Bir şəxsin və ya qurumun bir gündəki öz sözlərinin təkrar nəşrləri, neçə nəşrdə olsa da, bir ilkin mənbədir; nəql onu yazan nəşrdən və ya həmin nəşrin istinad etdiyi mənbədən başlayır.',
  cite: 'Ayrıca insidentə və ya iddiaya istinad etmək üçün onu açın və «İstinad et» seçin.',
  plot: {
    title: 'Sərhəd hissələri üzrə zaman boyunca insidentlər',
    note: 'Dolu işarə insidenti əsas hissəsində, halqa isə aid olduğu başqa hissədə göstərir; xətt onun günlərini əhatə edir. Əvvəlcə insidenti çox olan hissələr gəlir.',
    row_one: '{{count}} insident',
    row_other: '{{count}} insident',
    further: '{{title}} (bu hissəyə də aiddir)',
  },
  files: {
    record: 'Toplu',
    ground: 'Konturlar və sərhəd xətləri',
    checksum: 'SHA-256',
    bytes: '{{value}}\u00A0B',
    kilobytes: '{{value}}\u00A0kB',
    version: 'versiya {{version}}',
    noVersion: 'ili fayldadır',
    publicDomain: 'ictimai mülkiyyət',
    list: 'Bu siyahı JSON kimi, hər insidentin faylları ilə:',
    regionsShow_one: 'Vilayət və rayon konturları olan {{count}} faylı göstər',
    regionsShow_other: 'Vilayət və rayon konturları olan {{count}} faylı göstər',
    perIncident: 'Ayrıca insidentin mənbələri',
    perIncidentNote:
      'Bir insidentin qeydində göstərilən mənbələr, istinad proqramı və ya mətn redaktoru üçün.',
    perIncidentShow_one: '{{count}} insidenti göstər',
    perIncidentShow_other: 'Bütün {{count}} insidenti göstər',
  },
  entries: {
    claims_one: '{{value}} sətir',
    claims_other: '{{value}} sətir',
    incidents_one: '{{value}} obyekt',
    incidents_other: '{{value}} obyekt',
    everything_one: '{{value}} insident',
    everything_other: '{{value}} insident',
    schema_one: '{{value}} yazı',
    schema_other: '{{value}} yazı',
    bibliography_one: '{{value}} mənbə',
    bibliography_other: '{{value}} mənbə',
    feed_one: '{{value}} yazı',
    feed_other: '{{value}} yazı',
    regions_one: '{{value}} obyekt',
    regions_other: '{{value}} obyekt',
    borders_one: '{{value}} obyekt',
    borders_other: '{{value}} obyekt',
    licences_one: '{{value}} yazı',
    licences_other: '{{value}} yazı',
    incidentBibliography_one: '{{value}} mənbə',
    incidentBibliography_other: '{{value}} mənbə',
    citations_one: '{{value}} yazı',
    citations_other: '{{value}} yazı',
  },
  kind: {
    claims: 'Hər iddiaya bir sətir, cədvəl və statistika üçün.',
    incidents:
      'Hər iddiaya çəkildiyi kimi bir obyekt və hər mübahisə işarəsinə bir obyekt; QGIS və başqa xəritə proqramları üçün.',
    everything:
      'Bütün toplu: insidentlər, iddialar, mənbələr, yerlər, məsafələr. Dəyişikliklər siyahısı ingilis dilindədir.',
    schema: 'claimline.json üçün JSON Schema (draft 2020-12).',
    bibliography: 'Bütün mənbələr, istinad proqramları üçün.',
    feed: 'Atom lenti: yeni insidentlər və qeydlərin düzəlişləri.',
    regions: 'Vilayət və rayonların konturları.',
    borders:
      'Sərhəd xətti bir mənbənin çəkdiyi kimi, hissələr üzrə: nə qədər kənara çıxa biləcəyi, OpenStreetMap xəttində isə nə üzrə çəkildiyi də göstərilir. Təxmini.',
    licences: 'Konturların və sərhəd xətlərinin lisenziyaları və mənbələri.',
    incidentBibliography: 'Bir insidentin mənbələri.',
    citations: 'Bir insidentin və iddialarının hazır istinadları.',
  },
  ...azDataColumns,
  feed: {
    subtitle: 'Yeni insidentlər və düzəlişlər, hər iki tərəfin göstərdiyi yerlərlə.',
    changed: 'Düzəliş: {{title}}',
    place: '{{party}}: {{where}}',
    summary: '{{what}} {{date}}. Göstərilən yer – {{first}}. {{second}}.',
  },
  dataset: {
    name: 'Claimline: Ermənistan – Azərbaycan sərhədindəki insidentlərin yeri haqqında iddialar',
    keywords:
      'Ermənistan; Azərbaycan; sərhəd; insidentlər; mübahisəli yer; iddialar; mənbələr; yerin dəqiqliyi',
  },
} satisfies MessagesOf<typeof enData, 'az'>;
