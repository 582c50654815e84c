import { PARTIES } from '../src/domain/party.ts';
import { LAYERS } from '../src/state/layers.ts';
import { ExploreDriver } from './explore-driver.ts';
import { CAPTURE, drawnClaims, index } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

test.use({ webgl: true, viewport: smallWindow });

const ids = index.incidents.map(({ id }) => id);
const REGIONS = ['region-gegharkunik', 'region-kelbajar', 'region-syunik'];
const LINES = ['border-osm', 'border-natural-earth'];

test('the map has three regions, the border and every incident, each with a switch or a marker of its own', async ({
  claimline,
  page,
  isMobile,
}) => {
  test.slow();
  const { map } = claimline;
  await claimline.open();
  await test.step('all is drawn, and the comparison line is not until it is asked for', async () => {
    expect(await map.drawnOf([...REGIONS, ...LINES])).toEqual([...REGIONS, 'border-osm']);
    expect(await map.incidents()).toEqual(ids.toSorted());
  });
  await test.step('a press on any marker opens its own incident', async () => {
    expect(await map.pressesOpen()).toEqual(ids.map((id) => ({ marker: id, opens: id })));
  });
  await test.step('a marker is opened by the pointer or by touch', async () => {
    if (isMobile) await map.marker(CAPTURE).tap({ force: true });
    else await map.clickMarker(CAPTURE);
    await claimline.expectOpen(CAPTURE);
    await claimline.close();
  });
  await test.step('each switch takes its own layer off the map, and puts it back', async () => {
    const left = new Set([...REGIONS, 'border-osm']);
    const drawn = () => map.drawnOf([...REGIONS, ...LINES]);
    for (const [name, layer] of [
      [/Gegharkunik/, 'region-gegharkunik'],
      [/Kelbajar/, 'region-kelbajar'],
      [/Syunik/, 'region-syunik'],
    ] as const) {
      await map.toggleLayer(name);
      left.delete(layer);
      expect(await drawn(), `without ${layer}`).toEqual([...left]);
    }
    await expect(page).toHaveURL(/layers=/);
    for (const name of [/Gegharkunik/, /Kelbajar/, /Syunik/]) await map.toggleLayer(name);
    await expect(page).not.toHaveURL(/layers=/);
    await map.toggleLayer(/Natural Earth/);
    expect(await drawn(), 'with all of them').toEqual([...REGIONS, ...LINES]);
  });
});

// On a phone the map has the same switches, in the same legend.
test('no switch takes a claim of either side off the map, and no choice of statements one side’s @desktop', async ({
  claimline,
  page,
}) => {
  test.slow();
  const all = drawnClaims(CAPTURE);
  await claimline.openAt(CAPTURE);
  expect(await claimline.map.claims()).toEqual(all);
  expect(await claimline.map.sidesOf(CAPTURE)).toEqual(PARTIES.toSorted());
  expect(await claimline.map.claimsAfterEachSwitch()).toEqual(LAYERS.map(() => all));
  await page.getByText('Whose words, whose lines').click();
  for (const [name, which] of [
    ['The latest of each', 'latest'],
    ['All statements', 'all'],
    ['The first of each', 'first'],
  ] as const) {
    await claimline.chooseStatements(name);
    expect(await claimline.map.claims(), name).toEqual(drawnClaims(CAPTURE, which));
    expect(await claimline.map.sidesOf(CAPTURE), name).toEqual(PARTIES.toSorted());
  }
  await expect(page).toHaveURL(/statements=first/);
  await page.reload();
  expect(await claimline.map.claims(), 'from the address').toEqual(drawnClaims(CAPTURE, 'first'));
  expect(await claimline.map.sidesOf(CAPTURE), 'from the address').toEqual(PARTIES.toSorted());
});

test('a stretch takes the camera to it and leaves its incidents on the map, and showing all takes both back @desktop', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open();
  const all = await claimline.map.view();
  await explore.choose(/^Ararat – Nakhchivan/);
  await expect(page).toHaveURL(/where=/);
  const there = await claimline.map.view();
  expect(there.zoom).toBeGreaterThan(all.zoom + 1);
  // The stretch runs along the Araks, around 44.9° E, 39.7° N.
  expect(Math.abs(there.lon - 44.9)).toBeLessThan(0.4);
  expect(Math.abs(there.lat - 39.7)).toBeLessThan(0.4);
  expect(await claimline.map.incidents()).toEqual((await explore.listed()).toSorted());
  await explore.reset.click();
  await expect(page).not.toHaveURL(/where=/);
  expect((await claimline.map.view()).zoom).toBeCloseTo(all.zoom, 2);
  expect(await claimline.map.regionNames()).toEqual(
    ['GEGHARKUNIK\nԳեղարքունիք', 'KELBAJAR\nKəlbəcər', 'SYUNIK\nՍյունիք'].toSorted(),
  );
});

// A name that has no room is left out: these names are looked for where all have room.
test.describe('in a window of the usual size', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('an address has its stretch on the map, with names in the language of the page over the form of their side @desktop', async ({
    claimline,
  }) => {
    const stretch = 'gegharkunik-kelbajar';
    const shown = index.incidents.filter(({ stretches }) => stretches.includes(stretch));
    await claimline.open(`az/?where=${stretch}`);
    expect(await claimline.map.incidents()).toEqual(shown.map(({ id }) => id).toSorted());
    expect(await claimline.map.regionNames()).toEqual(
      expect.arrayContaining(['GEĞARKUNIK\nԳեղարքունիք', 'KƏLBƏCƏR']),
    );
    await claimline.open('az/');
    await claimline.map.expectDrawn();
    expect(await claimline.map.regionNames()).toEqual(
      ['GEĞARKUNIK\nԳեղարքունիք', 'KƏLBƏCƏR', 'SÜNIK\nՍյունիք'].toSorted(),
    );
  });
});
