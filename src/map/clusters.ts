import Supercluster from 'supercluster';
import type { Bounds, LonLat } from './mercator.ts';
import type { Placeable } from './spread.ts';

/** As many markers as can be spread around each other and still be told apart; more are clustered. */
export const MOST_SPREAD = 150;
/** Pixels around a cluster within which markers belong to it. */
const RADIUS = 48;
/** The last zoom level with clusters: closer, markers stand by themselves and are spread. */
const LAST_ZOOM = 13;

/** Several markers drawn as one, with their number. */
export interface Cluster {
  /** Stable for as long as the markers and the zoom level are. */
  key: string;
  at: LonLat;
  count: number;
  /** The zoom level at which it comes apart. */
  opensAt: number;
}

export interface Clustered {
  clusters: Cluster[];
  /** Ids of the markers that stand by themselves, in the order that they were given in. */
  single: ReadonlySet<string>;
}

/** Markers by zoom level, as the map's own engine would cluster them. Made once for each set of markers. */
export class ClusterIndex {
  readonly #index: Supercluster<{ id: string }, Record<string, never>>;

  constructor(markers: readonly Placeable[]) {
    this.#index = new Supercluster({ radius: RADIUS, extent: 512, maxZoom: LAST_ZOOM });
    this.#index.load(
      markers.map(({ id, at: [lon, lat] }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { id },
      })),
    );
  }

  /** What stands within bounds at a zoom level. */
  within(bounds: Bounds, zoom: number): Clustered {
    const clusters: Cluster[] = [];
    const single = new Set<string>();
    for (const { geometry, properties } of this.#index.getClusters([...bounds], zoom)) {
      if (!('cluster' in properties)) {
        single.add(properties.id);
        continue;
      }
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { cluster_id: id, point_count: count } = properties;
      const opensAt = this.#index.getClusterExpansionZoom(id);
      clusters.push({ key: String(id), at: [lon, lat], count, opensAt });
    }
    return { clusters, single };
  }
}
