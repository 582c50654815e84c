import type { Feature, Geometry } from 'geojson';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { claimRow, incidentCells } from './claim-row.ts';
import type { Context } from './context.ts';
import { ATTRIBUTION, RECORDS_AND_SHAPES } from './licences.ts';

const MARKER =
  'Marks a dispute. It stands on the border line between the claims and is not a finding of where it happened.';

/**
 * A feature a claim, drawn as precisely as it was said: the outermost outline of a shape whose edge
 * fades, and no geometry where nothing was stated that can be drawn. And a feature an incident for
 * its dispute marker. Features of an incident stand together, both sides', the marker first.
 */
export function incidentsGeojson(context: Context): string {
  const features = context.dataset.details.flatMap((detail) => [
    marker(detail),
    ...claims(detail, context),
  ]);
  const head = {
    type: 'FeatureCollection',
    name: 'claimline_incidents',
    licence: RECORDS_AND_SHAPES,
    attribution: ATTRIBUTION,
    version: context.version.id,
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function marker(detail: IncidentDetail): Feature<Geometry> {
  const { at } = detail.summary.marker;
  return {
    type: 'Feature',
    id: `${detail.incident.id}/dispute`,
    geometry: { type: 'Point', coordinates: at },
    properties: { feature: 'disputeMarker', meaning: MARKER, ...incidentCells(detail) },
  };
}

function claims(detail: IncidentDetail, context: Context): Feature<Geometry | null>[] {
  return detail.incident.claims.map((claim) => {
    const shape = detail.shapes.find((each) => each.claim === claim.id);
    const [outer] = shape?.parts ?? [];
    return {
      type: 'Feature',
      id: `${detail.incident.id}/${claim.id}`,
      geometry: outer ?? null,
      properties: {
        feature: 'claim',
        drawn_as: shape?.form ?? null,
        edge_stated: shape?.edgeStated ?? null,
        ...claimRow(detail, claim, context),
      },
    };
  });
}
