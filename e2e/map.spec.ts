import { PARTIES } from '../src/domain/party.ts';
import { CAPTURE, detail, drawnClaims, index, VARIED } from './record.ts';
import { expect, test } from './test.ts';

const REGIONS = ['gegharkunik', 'kelbajar', 'syunik'] as const;
const ids = index.incidents.map(({ id }) => id);

test('shows the three regions, the border and every incident', async ({ claimline }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  for (const region of REGIONS) await claimline.map.expectLayer(`region-${region}`, true);
  await claimline.map.expectLayer('border-osm', true);
  await expect.poll(() => claimline.map.incidents()).toEqual(ids.toSorted());
});

for (const half of [0, 1])
  test(`markers of every stretch and kind open and draw both sides’ claims, ${half + 1} of 2 @desktop`, async ({
    claimline,
  }) => {
    test.slow();
    await claimline.open();
    for (const id of VARIED.filter((_, at) => at % 2 === half))
      await test.step(id, async () => {
        await claimline.map.expectDrawn();
        await claimline.map.clickMarker(id);
        await claimline.expectOpen(id);
        await expect(claimline.title).toHaveText(detail(id).incident.title.en);
        await expect
          .poll(() => claimline.map.claims(), { message: 'claims drawn on the map' })
          .toEqual(drawnClaims(id));
        await claimline.close();
      });
  });

test('a marker opens by touch @phone', async ({ claimline }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  await claimline.map.marker(CAPTURE).tap({ force: true });
  await claimline.expectOpen(CAPTURE);
});

test('a layer switch takes its layer off the map and puts it back', async ({ claimline, page }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  for (const [name, layer] of [
    [/Gegharkunik/, 'region-gegharkunik'],
    [/Kelbajar/, 'region-kelbajar'],
    [/Syunik/, 'region-syunik'],
  ] as const) {
    await claimline.map.toggleLayer(name);
    await claimline.map.expectLayer(layer, false);
    await expect(page).toHaveURL(/layers=/);
    await claimline.map.toggleLayer(name);
    await claimline.map.expectLayer(layer, true);
    await expect(page).not.toHaveURL(/layers=/);
  }
});

test('the border’s comparison line is off until it is asked for', async ({ claimline }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  await claimline.map.expectLayer('border-natural-earth', false);
  await claimline.map.toggleLayer(/Natural Earth/);
  await claimline.map.expectLayer('border-natural-earth', true);
});

test('both sides’ first statements are drawn alone on request, never one side’s @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  await claimline.map.expectDrawn();
  await page.getByText('Whose words, whose lines').click();
  await page.getByRole('radio', { name: 'The first of each' }).check();
  await expect(page).toHaveURL(/statements=first/);
  await expect.poll(() => claimline.map.claims()).toEqual(drawnClaims(CAPTURE, 'first'));
  await page.reload();
  await claimline.map.expectDrawn();
  await expect.poll(() => claimline.map.claims()).toEqual(drawnClaims(CAPTURE, 'first'));
  expect(await claimline.map.sidesOf(CAPTURE)).toEqual(['armenia', 'azerbaijan']);
});

test('no switch hides a side: claims always come from both', async ({ claimline }) => {
  await claimline.openAt(CAPTURE);
  await claimline.map.expectDrawn();
  const sides = await claimline.map.sidesOf(CAPTURE);
  expect(sides).toEqual([...PARTIES].toSorted());
});
