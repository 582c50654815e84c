import type { LonLat } from './mercator.ts';

/** Where each region's name stands: a choice of layout, clear of lakes and of the border. */
export const REGION_POINTS: Readonly<Record<string, LonLat>> = {
  gegharkunik: [45.1, 40.16],
  syunik: [46.14, 39.4],
  kelbajar: [46.27, 40.06],
  'vayots-dzor': [45.44, 39.82],
  ararat: [44.78, 39.97],
  tavush: [45.12, 40.89],
  lachin: [46.4, 39.7],
  zangilan: [46.7, 39.09],
  qubadli: [46.66, 39.36],
  gadabay: [45.76, 40.56],
  dashkasan: [46.02, 40.47],
  tovuz: [45.72, 40.98],
  qazakh: [45.27, 41.17],
  aghstafa: [45.5, 41.15],
  nakhchivan: [45.45, 39.3],
};
