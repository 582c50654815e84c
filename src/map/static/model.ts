import type { DatasetIndex, IncidentDetail, IncidentSummary } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { ShapeGeometry } from '../../domain/shape.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { around } from '../box.ts';
import { viewExtent } from '../camera.ts';
import { claimShapes } from '../features.ts';
import type { Pixel } from '../mercator.ts';
import { type DrawnPath, type Ground, groundPaths } from './ground.ts';
import { type DrawnNames, drawnNames } from './labels.ts';
import { type DrawnCluster, type DrawnMarker, drawnMarkers } from './markers.ts';
import { type DrawnView, pathData, viewOf } from './view.ts';

export interface DrawnMapInput {
  ground: Ground;
  index: DatasetIndex;
  /** The incidents that pass the filters, all if not given; the open one is drawn in any case. */
  shown?: readonly IncidentSummary[];
  /** Id of the stretch or region that they are narrowed to. */
  where?: string | null;
  /** True to draw Natural Earth's line too. */
  naturalEarth?: boolean;
  /** The open incident, or null for the overview. */
  detail: IncidentDetail | null;
  language: Language;
  t: Translate;
  /** The address of an incident's page. */
  href(incident: string): string;
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
  /** Natural Earth's line, where it is asked for. */
  compared: DrawnPath[];
  claimLines: DrawnPath[];
  names: DrawnNames;
  markers: DrawnMarker[];
  /** Many markers drawn as one, where there are too many to stand apart. */
  clusters: DrawnCluster[];
  points: DrawnPoint[];
}

/** Units around a marker's middle, as large as it grows in a small box. */
const RING = 15;

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

/** The drawn map of the overview or of one incident, with the interactive one's extent and signs. Pure. */
export function drawnMap(input: DrawnMapInput): DrawnMap {
  const { ground, index, where = null, detail, language, t } = input;
  const view = viewOf(viewExtent(index, detail?.summary.id ?? null, where));
  const { below, above, compared } = groundPaths(ground, view);
  const { areas, lines, points } = claims(detail, view);
  const { markers, clusters } = drawnMarkers(input, view);
  const taken = [
    ...markers.map(({ at }) => around(at, RING)),
    ...clusters.map(({ at }) => around(at, 16)),
    ...points.map(({ at }) => around(at, 8)),
  ];
  return {
    label: t('map.label'),
    width: view.width,
    height: view.height,
    below,
    claimAreas: areas,
    above,
    compared: input.naturalEarth === true ? compared : [],
    claimLines: lines,
    names: drawnNames(ground, index, detail, view, language, taken),
    markers,
    clusters,
    points,
  };
}
