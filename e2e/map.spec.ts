import { PARTIES } from '../src/domain/party.ts';
import { LAYERS } from '../src/state/layers.ts';
import { ExploreDriver } from './explore-driver.ts';
import { CAPTURE, drawnClaims, index } from './record.ts';
import { expect, test } from './test.ts';

test.use({ webgl: true });

const REGIONS = ['gegharkunik', 'kelbajar', 'syunik'] as const;
const ids = index.incidents.map(({ id }) => id);

test('shows the three regions, the border and every incident', async ({ claimline }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  for (const region of REGIONS) await claimline.map.expectLayer(`region-${region}`, true);
  await claimline.map.expectLayer('border-osm', true);
  await expect.poll(() => claimline.map.incidents()).toEqual(ids.toSorted());
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
  await claimline.chooseStatements('The first of each');
  await expect(page).toHaveURL(/statements=first/);
  await expect.poll(() => claimline.map.claims()).toEqual(drawnClaims(CAPTURE, 'first'));
  await page.reload();
  await claimline.map.expectDrawn();
  await expect.poll(() => claimline.map.claims()).toEqual(drawnClaims(CAPTURE, 'first'));
  expect(await claimline.map.sidesOf(CAPTURE)).toEqual(['armenia', 'azerbaijan']);
});

// On a phone the map has the same switches, in the same legend.
test('no switch takes a claim of either side off the map @desktop', async ({ claimline, page }) => {
  const all = drawnClaims(CAPTURE);
  await claimline.openAt(CAPTURE);
  await claimline.map.expectDrawn();
  await expect.poll(() => claimline.map.claims()).toEqual(all);
  expect(await claimline.map.sidesOf(CAPTURE)).toEqual(PARTIES.toSorted());
  expect(await claimline.map.claimsAfterEachSwitch()).toEqual(LAYERS.map(() => all));
  await page.getByText('Whose words, whose lines').click();
  for (const [name, which] of [
    ['The latest of each', 'latest'],
    ['The first of each', 'first'],
    ['All statements', 'all'],
  ] as const) {
    await claimline.chooseStatements(name);
    await expect.poll(() => claimline.map.claims()).toEqual(drawnClaims(CAPTURE, which));
    expect(await claimline.map.sidesOf(CAPTURE)).toEqual(PARTIES.toSorted());
  }
});

test('the map draws what the list shows @desktop', async ({ claimline }) => {
  const stretch = 'gegharkunik-kelbajar';
  const shown = index.incidents.filter(({ stretches }) => stretches.includes(stretch));
  await claimline.open(`?where=${stretch}`);
  await claimline.map.expectDrawn();
  await expect.poll(() => claimline.map.incidents()).toEqual(shown.map(({ id }) => id).toSorted());
});

test('choosing a stretch takes the camera to it, and showing all takes it back @desktop', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open();
  const all = await claimline.map.view();
  await explore.choose(/^Ararat – Nakhchivan/);
  await expect.poll(async () => (await claimline.map.view()).zoom).toBeGreaterThan(all.zoom + 1);
  const there = await claimline.map.view();
  // The stretch runs along the Araks, around 44.9° E, 39.7° N.
  expect(Math.abs(there.lon - 44.9)).toBeLessThan(0.4);
  expect(Math.abs(there.lat - 39.7)).toBeLessThan(0.4);
  await explore.reset.click();
  await expect.poll(async () => (await claimline.map.view()).zoom).toBeCloseTo(all.zoom, 2);
});

test('names on the map are in the language of the page, over the form of their side @desktop', async ({
  claimline,
}) => {
  for (const [path, names] of [
    ['', ['GEGHARKUNIK\nԳեղարքունիք', 'KELBAJAR\nKəlbəcər', 'SYUNIK\nՍյունիք']],
    ['az/', ['GEĞARKUNIK\nԳեղարքունիք', 'KƏLBƏCƏR', 'SÜNIK\nՍյունիք']],
  ] as const) {
    await claimline.open(path);
    await claimline.map.expectDrawn();
    expect(await claimline.map.regionNames()).toEqual(names.toSorted());
  }
});
