import { describe, expect, it } from 'vitest';
import { claimFeatures, incidentFeatures, leaderFeatures } from './features.ts';
import { detail, index } from './fixture.ts';
import { spread } from './spread.ts';

const claimsOf = (pointed: string | null) =>
  claimFeatures(detail, pointed).features.map(({ properties }) => properties['claim']);

describe('claimFeatures', () => {
  it('draws each side’s leading claims, the earlier ones below', () => {
    expect(claimsOf(null)).toEqual(['am-first', 'am-first', 'az-first', 'am-latest', 'az-latest']);
  });

  it('adds another speaker’s claim only while it is pointed at, on either side', () => {
    expect(claimsOf('am-other')).toContain('am-other');
    expect(claimsOf('az-other')).toContain('az-other');
    expect(claimsOf('am-other')).not.toContain('az-other');
  });

  it('shares a fading area’s strength among its parts and gives it no edge', () => {
    const parts = claimFeatures(detail, null).features.filter(
      ({ properties }) => properties['claim'] === 'am-first',
    );
    expect(parts.map(({ properties }) => [properties['weight'], properties['edge']])).toEqual([
      [0.5, false],
      [0.5, false],
    ]);
  });

  it('marks one claim of each side as the latest', () => {
    const latest = claimFeatures(detail, null).features.filter(
      ({ properties }) => properties['latest'] === true,
    );
    expect(latest.map(({ properties }) => properties['party'])).toEqual(['armenia', 'azerbaijan']);
  });

  it('is empty without an open incident', () => {
    expect(claimFeatures(null, null).features).toEqual([]);
  });
});

describe('markers', () => {
  const placed = spread(
    index.incidents.map(({ id, marker }) => ({ id, at: marker.at })),
    11,
    detail.summary.id,
  );
  const west = new Map([['gegharkunik-kelbajar', 'azerbaijan' as const]]);

  it('are all drawn, the open one at its own place, the others weaker', () => {
    const { features } = incidentFeatures(placed, index.incidents, west, detail.summary.id);
    expect(features.map(({ properties }) => properties)).toEqual([
      { id: '2021-05-25-first', west: 'azerbaijan', open: false, strength: 0.45 },
      { id: '2021-05-27-custody', west: 'azerbaijan', open: true, strength: 1 },
    ]);
    expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: [45.96285, 40.15443] });
  });

  it('have a leader and a foot only where they were moved', () => {
    const { features } = leaderFeatures(placed, detail.summary.id);
    expect(features.map(({ properties, geometry }) => [properties['id'], geometry.type])).toEqual([
      ['2021-05-25-first', 'LineString'],
      ['2021-05-25-first', 'Point'],
    ]);
  });
});
