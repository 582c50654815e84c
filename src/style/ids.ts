import type { PartyId } from '../domain/party.ts';
import type { DrawnTheme } from './palette.ts';

/** Sources that come from geodata files. */
export const GEODATA = {
  countries: 'basemap/countries',
  lakes: 'basemap/lakes',
  places: 'basemap/places',
  provinces: 'basemap/provinces',
  gegharkunik: 'regions/gegharkunik',
  kelbajar: 'regions/kelbajar',
  syunik: 'regions/syunik',
  osm: 'borders/osm',
  'natural-earth': 'borders/natural-earth',
} as const;

/** The three regions of the record, in the order of the layer switch. */
export const REGION_LAYERS = ['gegharkunik', 'kelbajar', 'syunik'] as const;

/** Sources whose features follow from the state; see map/features.ts. */
export const LIVE_SOURCES = {
  /** Shape parts of the open incident's claims; promoted id: claim. */
  claims: 'claims',
  /** Places that the open incident's claims name; promoted id: place. */
  named: 'named',
  /** Dispute markers; promoted id: incident. */
  incidents: 'incidents',
  /** From each spread marker to its own place on the line. */
  leaders: 'leaders',
  regionNames: 'region-names',
} as const;
export type LiveSource = (typeof LIVE_SOURCES)[keyof typeof LIVE_SOURCES];

/** Layers that answer to the pointer, and that tests query. */
export const CLAIM_LAYERS = ['claim-point', 'claim-line', 'claim-fill'] as const;
export const INCIDENT_LAYERS = ['incident-ring'] as const;

export const IMAGES = ['ring', 'ring-open', 'diamond', 'diamond-earlier', 'hatch'] as const;
export type ImageKind = (typeof IMAGES)[number];

/**
 * Name of a drawn image; map/images.ts paints it when the map first asks for it.
 * @param party the side it belongs to; of a ring, the side whose half is left
 */
export function imageName(kind: ImageKind, party: PartyId, theme: DrawnTheme): string {
  return `${kind}:${party}:${theme}`;
}

/** What a reader can switch; the state's layers are these. */
export type SwitchableLayer =
  | (typeof REGION_LAYERS)[number]
  | 'provinces'
  | 'border'
  | 'naturalEarth'
  | 'places';
export type StyleLayers = Readonly<Record<SwitchableLayer, boolean>>;
