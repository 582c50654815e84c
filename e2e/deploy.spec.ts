// The site is renewed while a page of it is open: its hashed files are gone and its data have moved on.

import { CAPTURE, detail } from './record.ts';
import { SurfaceDriver } from './surface-driver.ts';
import { expect, test } from './test.ts';

test('a page that is older than the site is offered the new one, and loses nothing @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404|map:/);
  const surface = new SurfaceDriver(page);
  await claimline.open('?theme=dark');
  const box = page.getByRole('combobox', { name: /^Search incidents/ });
  await box.fill('gegh');
  // Escape closes the list of results; where none is open, it empties the box.
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  // The deploy.
  await page.route('**/version.json', (route) =>
    route.fulfill({ json: { build: '0'.repeat(16) } }),
  );
  await page.route('**/assets/drawer-*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(`**/data/incidents/${CAPTURE}.json`, (route) =>
    route.fulfill({ json: { ...detail(CAPTURE), schemaVersion: 99, moved: true } }),
  );
  await claimline.entry(CAPTURE).click();
  await expect(page.locator('.page-renewed')).toContainText('was renewed');
  // No retry can read what this page does not know.
  await expect(
    claimline.alert
      .filter({ hasText: 'could not be read' })
      .getByRole('button', { name: 'Try again' }),
  ).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await claimline.ready();
  await claimline.expectOpen(CAPTURE);
  await expect(page).toHaveURL(/theme=dark/);
  await expect(box).toHaveValue('gegh');
  await surface.expectPicture(`incidents/${CAPTURE}/`);
});

test('the home map does not stand beside an incident that can no longer be drawn @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404|map:|dynamically imported/);
  await page.route('**/assets/drawer-*.js', (route) => route.fulfill({ status: 404 }));
  const surface = new SurfaceDriver(page);
  await claimline.open();
  await claimline.openIncident(CAPTURE);
  await expect(surface.notice).toContainText('The map could not be loaded');
  expect(await surface.shown()).toBeNull();
  await page.unroute('**/assets/drawer-*.js');
  await surface.again.click();
  await surface.expectPicture(`incidents/${CAPTURE}/`);
});
