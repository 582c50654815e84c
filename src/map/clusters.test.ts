import { describe, expect, it } from 'vitest';
import { ClusterIndex } from './clusters.ts';
import type { Bounds, LonLat } from './mercator.ts';

const EVERYWHERE: Bounds = [40, 35, 50, 45];
const markers = Array.from({ length: 400 }, (_, n) => ({
  id: `m${n}`,
  at: [45 + (n % 20) * 0.05, 39 + Math.floor(n / 20) * 0.05] satisfies LonLat,
}));
const index = new ClusterIndex(markers);
const counted = (zoom: number) => {
  const { clusters, single } = index.within(EVERYWHERE, zoom);
  return clusters.reduce((sum, { count }) => sum + count, single.size);
};

describe('clusters', () => {
  it('count every marker once at every zoom level', () => {
    for (const zoom of [5, 6.4, 8, 10, 12, 13.9, 15]) expect(counted(zoom)).toBe(markers.length);
  });

  it('are fewer than the markers far off, and gone close by', () => {
    const far = index.within(EVERYWHERE, 5);
    expect(far.clusters.length + far.single.size).toBeLessThan(40);
    expect(index.within(EVERYWHERE, 14).clusters).toEqual([]);
  });

  it('come apart at the zoom level that they name', () => {
    const [cluster] = index.within(EVERYWHERE, 6).clusters;
    if (cluster === undefined) throw new Error('there is no cluster');
    const keysAt = (zoom: number) => index.within(EVERYWHERE, zoom).clusters.map(({ key }) => key);
    expect(keysAt(cluster.opensAt - 1)).toContain(cluster.key);
    expect(keysAt(cluster.opensAt)).not.toContain(cluster.key);
  });

  it('are looked for only within the bounds', () => {
    const { clusters, single } = index.within([44.99, 38.99, 45.02, 39.02], 15);
    expect([clusters.length, single.size]).toEqual([0, 1]);
  });

  it('end at the last zoom levels, also for markers that share a place', () => {
    const heap = new ClusterIndex([...markers.slice(0, 3), ...markers.slice(0, 3)]);
    expect(heap.within(EVERYWHERE, 14).clusters).toEqual([]);
  });
});
