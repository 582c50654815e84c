import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { claimsOf } from '../domain/claim.ts';
import type { DatasetIndex, IncidentDetail, IncidentSummary } from '../domain/dataset.ts';
import { PARTIES, type PartyId } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { ClaimShape } from '../domain/shape.ts';
import type { LonLat } from './mercator.ts';
import { REGION_POINTS } from './region-points.ts';
import type { Placed } from './spread.ts';

export type Features = FeatureCollection<Geometry, Record<string, string | number | boolean>>;
type OneFeature = Feature<Geometry, Record<string, string | number | boolean>>;

export const NO_FEATURES: Features = { type: 'FeatureCollection', features: [] };
const collection = (features: OneFeature[]): Features => ({ type: 'FeatureCollection', features });
const COUNTRY_OF: Readonly<Record<PartyId, string>> = { armenia: 'AM', azerbaijan: 'AZ' };

function point([lon, lat]: LonLat, properties: OneFeature['properties']): OneFeature {
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

/** The names of a place in the properties that the style's label expressions read. */
function names(text: {
  en: string;
  hy?: string | undefined;
  az?: string | undefined;
  ru?: string | undefined;
}) {
  const pairs = Object.entries({
    name_en: text.en,
    name_hy: text.hy,
    name_az: text.az,
    name_ru: text.ru,
  });
  return Object.fromEntries(
    pairs.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])),
  );
}

/** Places that the open incident's claims name, with the country whose own form is shown. */
export function namedFeatures(detail: IncidentDetail | null, index: DatasetIndex | null): Features {
  if (detail === null || index === null) return NO_FEATURES;
  const parties = new Map(index.regions.map((region) => [region.id, region.party]));
  const drawn = (place: Place) => place.kind !== 'country' && place.kind !== 'region';
  const used = new Set(
    detail.incident.claims.flatMap(({ whereabouts }) =>
      'places' in whereabouts ? whereabouts.places : [],
    ),
  );
  return collection(
    detail.places.flatMap((place) => {
      if (place.position === undefined || !drawn(place) || !used.has(place.id)) return [];
      const sides = new Set(place.regions.map((region) => parties.get(region)));
      const [side] = sides;
      // A place that lies on the line has no side, so no side's form is put under its name.
      const country = sides.size === 1 && side !== undefined ? COUNTRY_OF[side] : '';
      return [
        point([place.position.lon, place.position.lat], {
          id: place.id,
          country,
          ...names(place.names),
        }),
      ];
    }),
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

/** Names of the regions at chosen points, since a renderer would repeat them in every tile. */
export function regionNameFeatures(index: DatasetIndex | null): Features {
  if (index === null) return NO_FEATURES;
  return collection(
    index.regions.flatMap((region) => {
      const at = REGION_POINTS[region.id];
      if (at === undefined) return [];
      return [
        point(at, { id: region.id, country: COUNTRY_OF[region.party], ...names(region.name) }),
      ];
    }),
  );
}
