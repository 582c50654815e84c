import type { IncidentSummary } from '../domain/dataset.ts';
import { type Cluster, ClusterIndex, MOST_SPREAD } from './clusters.ts';
import type { MapEngine } from './engine.ts';
import { type Bounds, project, unproject } from './mercator.ts';

const NO_CLUSTERS: readonly Cluster[] = [];

/** Tells the markers that stand by themselves from those that stand together as one. */
export class Singles {
  readonly #engine: Pick<MapEngine, 'view' | 'size'>;
  #clusters: readonly Cluster[] = NO_CLUSTERS;
  /** What the clusters were last made of. */
  #made: { from: readonly IncidentSummary[]; but: string | null; index: ClusterIndex } | null =
    null;
  /** Where markers were last looked for; null where all are placed. */
  #within: Bounds | null = null;

  constructor(engine: Pick<MapEngine, 'view' | 'size'>) {
    this.#engine = engine;
  }

  get clusters(): readonly Cluster[] {
    return this.#clusters;
  }

  /**
   * All of a few, and of many those that no cluster holds.
   * @param from what clusters are made of
   * @param open id of the open incident, which is in no cluster
   */
  of(
    incidents: readonly IncidentSummary[],
    from: readonly IncidentSummary[],
    open: string | null,
  ): readonly IncidentSummary[] {
    if (incidents.length <= MOST_SPREAD) {
      this.#clusters = NO_CLUSTERS;
      this.#within = null;
      return incidents;
    }
    this.#within = this.#around(1);
    const { clusters, single } = this.#index(from, open).within(
      this.#within,
      this.#engine.view.zoom,
    );
    this.#clusters = clusters;
    return incidents.filter(({ id }) => id === open || single.has(id));
  }

  /** True where the map shows more than was looked through. */
  get left(): boolean {
    if (this.#within === null) return false;
    const [west, south, east, north] = this.#around(0);
    const [left, bottom, right, top] = this.#within;
    return west < left || south < bottom || east > right || north > top;
  }

  #index(from: readonly IncidentSummary[], but: string | null): ClusterIndex {
    const known = this.#made;
    if (known !== null && known.from === from && known.but === but) return known.index;
    const markers = from.flatMap(({ id, marker }) => (id === but ? [] : [{ id, at: marker.at }]));
    const index = new ClusterIndex(markers);
    this.#made = { from, but, index };
    return index;
  }

  /** The map's bounds with so many times its size around them. */
  #around(times: number): Bounds {
    const { lon, lat, zoom } = this.#engine.view;
    const { width, height } = this.#engine.size;
    const [x, y] = project([lon, lat], zoom);
    const [right, down] = [width * (0.5 + times), height * (0.5 + times)];
    const [west, north] = unproject([x - right, y - down], zoom);
    const [east, south] = unproject([x + right, y + down], zoom);
    return [west, south, east, north];
  }
}
