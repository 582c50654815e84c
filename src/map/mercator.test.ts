import { describe, expect, it } from 'vitest';
import { metresPerPixel, project, unproject, zoomToFit } from './mercator.ts';

describe('mercator', () => {
  it('puts the origin in the middle and EPSG:3857’s edge at the top', () => {
    expect(project([0, 0], 0)).toEqual([256, 256]);
    expect(project([-180, 85.0511287798], 0)[1]).toBeCloseTo(0, 6);
  });

  it('comes back to where it started', () => {
    const [lon, lat] = unproject(project([45.96861, 40.15167], 11.3), 11.3);
    expect(lon).toBeCloseTo(45.96861, 9);
    expect(lat).toBeCloseTo(40.15167, 9);
  });

  it('knows the length of a pixel: 156,543 m at zoom −1 on the equator', () => {
    expect(metresPerPixel(0, -1)).toBeCloseTo(156_543.03, 1);
    expect(metresPerPixel(60, 0)).toBeCloseTo(metresPerPixel(0, 0) / 2, 6);
  });

  it('fits bounds into the smaller direction', () => {
    const zoom = zoomToFit([45, 39, 46, 40], 500, 5000);
    expect(project([46, 39], zoom)[0] - project([45, 39], zoom)[0]).toBeCloseTo(500, 6);
  });
});
