import type { DatasetIndex, IncidentDetail, IncidentSummary } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { ShapeGeometry } from '../../domain/shape.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDays } from '../../i18n/when.ts';
import { frameOf } from '../camera.ts';
import { claimShapes } from '../features.ts';
import type { Pixel } from '../mercator.ts';
import { spread } from '../spread.ts';
import type { Box } from './clip.ts';
import { type DrawnPath, type Ground, groundPaths } from './ground.ts';
import { type DrawnLabel, drawnLabels } from './labels.ts';
import { type DrawnView, pathData, viewOf } from './view.ts';

export interface DrawnMapInput {
  ground: Ground;
  index: DatasetIndex;
  /** The incidents that pass the filters, all if not given; the open one is drawn in any case. */
  shown?: readonly IncidentSummary[];
  /** Id of the stretch or region that they are narrowed to. */
  where?: string | null;
  /** The open incident, or null for the overview. */
  detail: IncidentDetail | null;
  language: Language;
  t: Translate;
  /** The address of an incident's page. */
  href(incident: string): string;
}

export interface DrawnMarker {
  id: string;
  at: Pixel;
  /** Its own place on the line, where it was moved beside it. */
  foot: Pixel | null;
  west: PartyId;
  open: boolean;
  /** Weaker, while another incident is open. */
  faint: boolean;
  href: string;
  name: string;
}
export interface DrawnPoint {
  at: Pixel;
  party: PartyId;
  latest: boolean;
}

/** Everything in the drawing, in its units, from the bottom up. */
export interface DrawnMap {
  label: string;
  width: number;
  height: number;
  below: DrawnPath[];
  claimAreas: DrawnPath[];
  above: DrawnPath[];
  claimLines: DrawnPath[];
  labels: DrawnLabel[];
  markers: DrawnMarker[];
  points: DrawnPoint[];
}

const isArea = ({ type }: ShapeGeometry) => type === 'Polygon' || type === 'MultiPolygon';
const isLine = ({ type }: ShapeGeometry) => type === 'LineString' || type === 'MultiLineString';

function claims(detail: IncidentDetail | null, view: DrawnView) {
  const shapes = detail === null ? [] : claimShapes(detail, null);
  const named = (what: string, { party }: { party: PartyId }, latest: boolean) =>
    `drawn-${what} drawn-${party} drawn-${latest ? 'latest' : 'earlier'}`;
  const areas = shapes.flatMap(({ shape, latest }) =>
    shape.parts.filter(isArea).flatMap((part): DrawnPath[] => {
      const d = pathData(part, view);
      const nested = shape.parts.length > 1 ? ' drawn-nested' : '';
      const hatch = { className: `${named('hatch', shape, latest)}${nested}`, d };
      const edge = { className: named('edge', shape, latest), d };
      return shape.edgeStated ? [hatch, edge] : [hatch];
    }),
  );
  const lines = shapes.flatMap(({ shape, latest }) =>
    shape.parts.filter(isLine).map((part) => ({
      className: named('line', shape, latest),
      d: pathData(part, view),
    })),
  );
  const points = shapes.flatMap(({ shape, latest }) =>
    shape.parts.flatMap((part): DrawnPoint[] =>
      part.type === 'Point'
        ? [{ at: view.toUnits(part.coordinates), party: shape.party, latest }]
        : [],
    ),
  );
  const drawn = (paths: DrawnPath[]) => paths.filter(({ d }) => d !== '');
  return { areas: drawn(areas), lines: drawn(lines), points };
}

function markers(
  { index, shown = index.incidents, detail, language, t, href }: DrawnMapInput,
  view: DrawnView,
): DrawnMarker[] {
  const open = detail?.summary.id ?? null;
  const passing = new Set(shown.map(({ id }) => id));
  const west = new Map(index.stretches.map((stretch) => [stretch.id, stretch.west]));
  const incidents = index.incidents.filter(({ id }) => id === open || passing.has(id));
  const placed = spread(
    incidents.map(({ id, marker }) => ({ id, at: marker.at })),
    view.zoom,
    open,
  );
  return incidents.flatMap((incident, place): DrawnMarker[] => {
    const found = placed[place];
    if (found === undefined) return [];
    const at = view.toUnits(found.drawnAt);
    const [left, top, right, bottom] = view.box;
    if (at[0] < left || at[0] > right || at[1] < top || at[1] > bottom) return [];
    return [
      {
        id: incident.id,
        at,
        foot: found.moved ? view.toUnits(found.at) : null,
        west: west.get(incident.marker.stretch) ?? 'armenia',
        open: incident.id === open,
        faint: open !== null && incident.id !== open,
        href: href(incident.id),
        name: t('map.marker', {
          date: formatDays(incident.when, t),
          title: inLanguage(incident.title, language).text,
        }),
      },
    ];
  });
}

const around = ([x, y]: Pixel, reach: number): Box => [x - reach, y - reach, x + reach, y + reach];

/** The drawn map of the overview or of one incident, with the interactive one's frame and signs. Pure. */
export function drawnMap(input: DrawnMapInput): DrawnMap {
  const { ground, index, where = null, detail, language, t } = input;
  const view = viewOf(frameOf(index, detail?.summary.id ?? null, where));
  const { below, above } = groundPaths(ground, view);
  const { areas, lines, points } = claims(detail, view);
  const drawn = markers(input, view);
  const taken = [
    ...drawn.map(({ at }) => around(at, 11)),
    ...points.map(({ at }) => around(at, 8)),
  ];
  return {
    label: t('map.label'),
    width: view.width,
    height: view.height,
    below,
    claimAreas: areas,
    above,
    claimLines: lines,
    labels: drawnLabels(ground, index, detail, view, language, taken),
    markers: drawn,
    points,
  };
}
