import {
  type DatasetIndex,
  datasetIndex,
  type IncidentDetail,
  incidentDetail,
} from '../domain/dataset.ts';
import { noReviews } from '../domain/provenance.ts';

const en = (text: string) => ({ en: text });
const claim = (id: string, party: string, whereabouts: object, supersedes?: string) => ({
  id,
  party,
  speaker: en('A ministry'),
  account: en('An account.'),
  whereabouts,
  citations: [{ source: 'paper', words: 'outlet' }],
  ...(supersedes !== undefined && { supersedes }),
});
const square = (west: number, south: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const shape = (id: string, party: string, form: string, parts: object[]) => ({
  claim: id,
  party,
  form,
  edgeStated: parts.length === 1,
  parts,
  anchor: [45.96, 40.15],
});

const zone = { kind: 'borderZone', regions: ['gegharkunik'] };
const inside = { kind: 'insideBorder', side: 'armenia', metres: 800 };
const toward = { kind: 'toward', places: ['yukhari-ayrim'] };
const point = {
  kind: 'point',
  position: { lon: 45.96861, lat: 40.15167 },
  stated: 'N 40°09′06″; E 45°58′07″',
  datum: 'notStated',
  roundingMetres: 15,
};
const summary = {
  id: '2021-05-27-custody',
  kind: 'custody',
  title: en('Six < seven taken into "custody" & held'),
  when: { start: '2021-05-27' },
  stretches: ['gegharkunik-kelbajar'],
  confidence: 'high',
  marker: { at: [45.96285, 40.15443], stretch: 'gegharkunik-kelbajar' },
  extent: [45.9046, 40.1097, 46.0212, 40.1992],
  latest: { armenia: inside, azerbaijan: point },
};

/** An incident with an earlier, a latest and another speaker's claim on each side; for tests of the map. */
export const detail: IncidentDetail = incidentDetail.parse({
  schemaVersion: 1,
  summary,
  incident: {
    id: summary.id,
    kind: summary.kind,
    title: summary.title,
    when: summary.when,
    stretches: summary.stretches,
    reportedFirst: 'unsettled',
    confidence: 'high',
    agreed: [],
    claims: [
      claim('am-first', 'armenia', zone),
      claim('am-latest', 'armenia', inside, 'am-first'),
      claim('am-other', 'armenia', zone),
      claim('az-first', 'azerbaijan', toward),
      claim('az-latest', 'azerbaijan', point, 'az-first'),
      claim('az-other', 'azerbaijan', toward),
    ],
    changes: [{ date: '2024-01-01', what: en('Record created.') }],
  },
  west: 'armenia',
  namedFirst: null,
  shapes: [
    shape('am-latest', 'armenia', 'line', [
      {
        type: 'LineString',
        coordinates: [
          [45.95, 40.12],
          [45.955, 40.19],
        ],
      },
    ]),
    shape('am-first', 'armenia', 'strip', [square(45.91, 40.12, 0.05), square(45.93, 40.12, 0.03)]),
    shape('am-other', 'armenia', 'strip', [square(45.9, 40.1, 0.06)]),
    shape('az-latest', 'azerbaijan', 'point', [
      { type: 'Point', coordinates: [45.96861, 40.15167] },
    ]),
    shape('az-first', 'azerbaijan', 'corridor', [square(45.98, 40.13, 0.03)]),
    shape('az-other', 'azerbaijan', 'corridor', [square(45.98, 40.13, 0.02)]),
  ],
  measures: [],
  sources: [],
  reviews: noReviews(),
  places: [
    {
      id: 'yukhari-ayrim',
      kind: 'village',
      names: { en: 'Yukhari Ayrim', az: 'Yuxarı Ayrım' },
      position: { lon: 46, lat: 40.14472 },
      positionSource: 'GeoNames 584642',
      regions: ['kelbajar'],
    },
  ],
});

export const index: DatasetIndex = datasetIndex.parse({
  schemaVersion: 1,
  parties: [
    { id: 'armenia', name: en('Armenia') },
    { id: 'azerbaijan', name: en('Azerbaijan') },
  ],
  regions: [
    { id: 'gegharkunik', party: 'armenia', level: 'province', name: en('Gegharkunik') },
    {
      id: 'kelbajar',
      party: 'azerbaijan',
      level: 'district',
      name: { en: 'Kelbajar', az: 'Kəlbəcər' },
    },
  ],
  stretches: [
    {
      id: 'gegharkunik-kelbajar',
      armenia: 'gegharkunik',
      azerbaijan: 'kelbajar',
      west: 'armenia',
      traced: { survey: 78.6 },
    },
  ],
  borders: [{ id: 'osm', name: 'OpenStreetMap', year: 2026, errorMetres: 100 }],
  places: [],
  dates: { published: '2026-01-01', changed: '2026-02-03' },
  incidents: [
    { ...summary, id: '2021-05-25-first', marker: { ...summary.marker, at: [45.963, 40.155] } },
    summary,
  ],
});
