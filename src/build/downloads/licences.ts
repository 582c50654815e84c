/** SPDX expressions of what the files hold. */
export const RECORDS = 'CC-BY-4.0';
/** Shapes and distances rest on outlines that derive from OpenStreetMap. */
export const RECORDS_AND_SHAPES = 'CC-BY-4.0 AND ODbL-1.0';

export const ATTRIBUTION =
  'Claimline (CC BY 4.0). Shapes: © OpenStreetMap contributors (ODbL 1.0); made with Natural Earth. Places: GeoNames.org (CC BY 4.0)';
