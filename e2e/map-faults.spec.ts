// What stands in the map's viewport belongs to the state, or nothing does, whatever fails.
import { ExploreDriver } from './explore-driver.ts';
import { CAPTURE, index } from './record.ts';
import { SurfaceDriver } from './surface-driver.ts';
import { expect, smallWindow, test } from './test.ts';

test.use({ webgl: true, viewport: smallWindow });

const at = index.incidents.findIndex(({ id }) => id === CAPTURE);
const LATER = index.incidents[at + 1]?.id ?? '';
const STRETCH = /^Ararat – Nakhchivan/;

test('without the map’s worker the drawing follows what is opened, closed and filtered @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/maplibre-gl-worker|Worker failed to load/);
  await page.route('**/maplibre-gl-worker-*', (route) => route.fulfill({ status: 404 }));
  const surface = new SurfaceDriver(page);
  const explore = new ExploreDriver(page);
  await claimline.openAt(CAPTURE);
  await surface.expectPicture(`incidents/${CAPTURE}/`);
  await page.getByRole('link', { name: /^Later incident/ }).click();
  await claimline.expectOpen(LATER);
  await surface.expectPicture(`incidents/${LATER}/`);
  await page.keyboard.press('Escape');
  await claimline.expectClosed();
  await surface.expectPicture('');
  await explore.choose(STRETCH);
  const listed = await explore.listed();
  expect(listed.length).toBeLessThan(index.incidents.length);
  await expect.poll(async () => (await surface.shown())?.incidents).toEqual(listed.toSorted());
  await expect(surface.overlays).toHaveCount(0);
});

test('paper has the map of what the page shows, or says that it has none @desktop', async ({
  claimline,
  page,
}) => {
  const surface = new SurfaceDriver(page);
  const explore = new ExploreDriver(page);
  await claimline.open();
  await surface.expectLive();
  await claimline.openIncident(CAPTURE);
  // At once: the drawing of the list must not be beside the accounts.
  await page.emulateMedia({ media: 'print' });
  const own = await surface.built(`incidents/${CAPTURE}/`);
  expect([null, own.viewBox]).toContain((await surface.shown())?.viewBox ?? null);
  await page.emulateMedia({ media: 'screen' });
  await claimline.close();
  await page.emulateMedia({ media: 'print' });
  await surface.expectPicture('');
  await page.emulateMedia({ media: 'screen' });
  await explore.choose(STRETCH);
  const listed = (await explore.listed()).toSorted();
  await expect(async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = await surface.shown();
    const none = await page.locator('.map-unprinted').isVisible();
    await page.emulateMedia({ media: 'screen' });
    expect(none).toBe(shown === null);
    expect(shown?.incidents).toEqual(listed);
  }).toPass();
});

test('a lost WebGL context leaves the drawing with nothing over it, and can be tried again @desktop', async ({
  claimline,
  page,
}) => {
  const surface = new SurfaceDriver(page);
  claimline.trouble.expect(/context/i);
  await claimline.openAt(CAPTURE);
  await surface.expectLive();
  await expect(page.locator('.map-controls')).toBeVisible();
  await surface.loseContext();
  await expect(surface.notice).toContainText('interrupted');
  await expect(surface.overlays).toHaveCount(0);
  await surface.expectPicture(`incidents/${CAPTURE}/`);
  await surface.again.click();
  await surface.expectLive();
  await expect(surface.notice).toHaveCount(0);
});

test('a map that lacks its border is never shown: the drawing stays, with a sentence and a retry @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/map: /);
  const surface = new SurfaceDriver(page);
  const file = '**/geodata/borders/osm.geojson';
  const cut = { status: 200, body: '{"type": "FeatureCollection", "feat' };
  await page.route(file, (route) => route.fulfill(cut));
  await claimline.open();
  await expect(surface.notice).toContainText('Part of the interactive map');
  await surface.expectPicture('');
  await expect(claimline.map.drawing.locator('.drawn-border')).toBeVisible();
  await page.unroute(file);
  await surface.again.click();
  await surface.expectLive();
  expect(await claimline.map.drawnOf(['border-osm'])).toEqual(['border-osm']);
});

test('a map whose script is missing is said to be the network’s fault, and can be tried again @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404|dynamically imported module/);
  const file = '**/assets/open-map-*.js';
  await page.route(file, (route) => route.fulfill({ status: 404 }));
  const surface = new SurfaceDriver(page);
  await claimline.open();
  await expect(surface.notice).toContainText('could not be loaded from the network');
  await page.unroute(file);
  await surface.again.click();
  await surface.expectLive();
});
