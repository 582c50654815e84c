/** Map layers that a reader can switch. None of them is a side's claim: claims come in pairs or not at all. */
export const LAYERS = [
  'gegharkunik',
  'kelbajar',
  'syunik',
  'provinces',
  'border',
  'naturalEarth',
  'places',
] as const;
export type LayerId = (typeof LAYERS)[number];
export type LayerVisibility = Readonly<Record<LayerId, boolean>>;

/** All on but Natural Earth's line, which is a comparison of scale and not a rival claim. */
export const DEFAULT_LAYERS: LayerVisibility = {
  gegharkunik: true,
  kelbajar: true,
  syunik: true,
  provinces: true,
  border: true,
  naturalEarth: false,
  places: true,
};
