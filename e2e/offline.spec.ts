// Reading without a network, after one visit.
import type { Page } from '@playwright/test';
import { serveOtherBuild } from './hosts/other-build.ts';
import { CAPTURE, detail, FORMER } from './record.ts';
import { SurfaceDriver } from './surface-driver.ts';
import { expect, test } from './test.ts';

test.use({ webgl: false, serviceWorkers: 'allow' });

/** Waits until the whole site is kept. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('every incident and every page can be read offline after one visit, and frames stay out of it @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const surface = new SurfaceDriver(page);
  await claimline.open();
  const picture = await surface.built(`incidents/${CAPTURE}/`);
  await kept(page);
  await page.context().setOffline(true);
  await claimline.openAt(CAPTURE, '?theme=dark');
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toHaveText(detail(CAPTURE).incident.title.en);
  await expect.poll(() => surface.shown()).toEqual(picture);
  await claimline.openAt(FORMER);
  await claimline.expectOpen(CAPTURE);
  await claimline.open('hy/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  await page.goto('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.goto(`/embed/${CAPTURE}/`)).rejects.toThrow(/ERR_/);
});

test('a build without reading offline takes what browsers have kept away @desktop', async ({
  claimline,
  page,
  baseURL,
}) => {
  claimline.trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|request to another origin/);
  const other = await serveOtherBuild(new URL(baseURL ?? '').origin);
  const caches = () => page.evaluate(async () => (await window.caches.keys()).length);
  try {
    await page.goto(`${other.origin}/`);
    await kept(page);
    expect(await caches()).toBeGreaterThan(0);
    other.leaveOut();
    // The browser asks for the worker again at the next visit.
    await page.goto(`${other.origin}/about/`);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect.poll(caches).toBe(0);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
    await page.context().setOffline(true);
    await expect(page.goto(`${other.origin}/about/`)).rejects.toThrow(/ERR_/);
  } finally {
    other.stop();
  }
});
