import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { claimsOf } from '../domain/claim.ts';
import type { IncidentDetail, IncidentSummary } from '../domain/dataset.ts';
import { PARTIES, type PartyId } from '../domain/party.ts';
import type { ClaimShape } from '../domain/shape.ts';
import type { LonLat } from './mercator.ts';
import type { Placed } from './spread.ts';

export type Features = FeatureCollection<Geometry, Record<string, string | number | boolean>>;
export type OneFeature = Feature<Geometry, Record<string, string | number | boolean>>;

export const NO_FEATURES: Features = { type: 'FeatureCollection', features: [] };
export const collection = (features: OneFeature[]): Features => ({
  type: 'FeatureCollection',
  features,
});

export function point([lon, lat]: LonLat, properties: OneFeature['properties']): OneFeature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

function shapeFeatures(shape: ClaimShape, latest: boolean): OneFeature[] {
  return shape.parts.map((part) => ({
    type: 'Feature',
    geometry: part,
    properties: {
      claim: shape.claim,
      party: shape.party,
      latest,
      edge: shape.edgeStated,
      weight: 1 / shape.parts.length,
    },
  }));
}

/**
 * Each side's leading claim and what it replaced, earlier ones before later ones. Other speakers'
 * claims would pile up on one place, so one is drawn only while it is pointed at: by the same rule
 * for both sides.
 * @param pointed id of the claim that is pointed at
 */
export function claimShapes(
  detail: IncidentDetail,
  pointed: string | null,
): { shape: ClaimShape; latest: boolean }[] {
  const chains = PARTIES.map((party) => claimsOf(detail.incident.claims, party));
  const rank = new Map<string, number>([
    ...chains.flatMap(({ earlier }) => earlier.map(({ id }) => [id, 1] as const)),
    ...chains.map(({ latest }) => [latest.id, 2] as const),
  ]);
  if (pointed !== null && !rank.has(pointed)) rank.set(pointed, 0);
  return detail.shapes
    .filter((shape) => rank.has(shape.claim))
    .toSorted((a, b) => (rank.get(a.claim) ?? 0) - (rank.get(b.claim) ?? 0))
    .map((shape) => ({ shape, latest: rank.get(shape.claim) === 2 }));
}

export function claimFeatures(detail: IncidentDetail | null, pointed: string | null): Features {
  if (detail === null) return NO_FEATURES;
  return collection(
    claimShapes(detail, pointed).flatMap(({ shape, latest }) => shapeFeatures(shape, latest)),
  );
}

/** Every incident's marker where it is drawn; weaker while another one is open. */
export function incidentFeatures(
  placed: readonly Placed[],
  incidents: readonly IncidentSummary[],
  west: ReadonlyMap<string, PartyId>,
  open: string | null,
): Features {
  const summaries = new Map(incidents.map((incident) => [incident.id, incident]));
  return collection(
    placed.map(({ id, drawnAt }) =>
      point(drawnAt, {
        id,
        west: west.get(summaries.get(id)?.marker.stretch ?? '') ?? 'armenia',
        open: id === open,
        strength: strength(id, open),
      }),
    ),
  );
}

function strength(id: string, open: string | null): number {
  return open === null || id === open ? 1 : 0.45;
}

/** From each marker that was moved to its own place on the line. */
export function leaderFeatures(placed: readonly Placed[], open: string | null): Features {
  return collection(
    placed.flatMap(({ id, at, drawnAt, moved }): OneFeature[] => {
      if (!moved) return [];
      const properties = { id, strength: strength(id, open) };
      const coordinates = [[...at], [...drawnAt]];
      return [
        { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties },
        point(at, properties),
      ];
    }),
  );
}
