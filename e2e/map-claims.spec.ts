// Every incident opened on the map: what it then draws are the claims of both sides.
import { drawnClaims, GROUPS, sidesThatSaid } from './record.ts';
import { expect, test } from './test.ts';

// A smaller window has fewer tiles to draw, and the processor draws them.
test.use({ webgl: true, viewport: { width: 1024, height: 640 } });

for (const [at, group] of GROUPS.entries())
  test(`the claims of both sides are drawn of each incident, group ${at + 1} @desktop`, async ({
    claimline,
  }) => {
    test.slow();
    await claimline.open();
    for (const [place, id] of group.entries())
      await test.step(id, async () => {
        if (place === 0) await claimline.map.clickMarker(id);
        else await claimline.later(id);
        await claimline.expectOpen(id);
        expect(await claimline.map.claims(), 'claims drawn on the map').toEqual(drawnClaims(id));
        expect(await claimline.map.sidesOf(id)).toEqual(sidesThatSaid(id));
      });
  });
