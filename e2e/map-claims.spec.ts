// Every incident opened by its own marker: what the map then draws are the claims of both sides.
import { drawnClaims, GROUPS, sidesThatSaid } from './record.ts';
import { expect, test } from './test.ts';

test.use({ webgl: true });

for (const [at, group] of GROUPS.entries())
  test(`a marker opens its incident, and the claims of both sides are drawn, group ${at + 1} @desktop`, async ({
    claimline,
  }) => {
    test.slow();
    await claimline.open();
    for (const id of group)
      await test.step(id, async () => {
        await claimline.map.expectDrawn();
        await claimline.map.clickMarker(id);
        await claimline.expectOpen(id);
        await expect
          .poll(() => claimline.map.claims(), { message: 'claims drawn on the map' })
          .toEqual(drawnClaims(id));
        expect(await claimline.map.sidesOf(id)).toEqual(sidesThatSaid(id));
        await claimline.close();
      });
  });
