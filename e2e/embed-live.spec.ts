// The interactive map in a frame: only when it is asked for, and only while it is in view.
import { expect, test } from './hosts/host.ts';

const CAPTURE = '2021-05-27-custody';

test.describe.configure({ timeout: 240_000 });
test.use({ webgl: true });

test('the map is loaded by the reader’s first use, zooms, and leaves the wheel to the host @desktop', async ({
  host,
}) => {
  // At its full height the frame has nothing to scroll of its own.
  await host.open(
    `<iframe src="${host.frameAddress(`${CAPTURE}/`)}" title="Claims" width="600" height="700"></iframe><p style="height:3000px"></p>${host.script}`,
  );
  await host.expectFullHeight(host.page.locator('iframe'));
  const content = host.page.locator('iframe').contentFrame();
  await expect(content.locator('canvas')).toHaveCount(0);
  await content.locator('[data-zoom="in"]').click();
  await expect(content.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 60_000 });
  await expect(content.locator('.map-surface')).toHaveAttribute('data-status', 'ready');
  await expect(content.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  // The corner that neither legend nor controls nor callouts cover.
  await content.locator('canvas').hover({ position: { x: 30, y: 12 } });
  await host.page.mouse.wheel(0, 400);
  await expect.poll(() => host.page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});

test('static never loads it, whatever the reader does, where another frame does @desktop', async ({
  host,
}) => {
  const asked: string[] = [];
  host.page.on('request', (request) => {
    if (/embed-live|open-map/.test(request.url())) asked.push(request.frame().url());
  });
  const frame = (query: string) =>
    `<iframe src="${host.frameAddress(`${CAPTURE}/?${query}`)}" title="Claims" width="600" height="700"></iframe>`;
  await host.open(frame('static=1&map=auto') + frame('map=auto'));
  const content = host.page.locator('iframe').first().contentFrame();
  await content.locator('.embed-map').click({ position: { x: 5, y: 5 } });
  await expect(content.locator('.embed-zoom')).toBeHidden();
  // By the time that the other has its map, this one would have asked for its own.
  const other = host.page.locator('iframe').last();
  await other.scrollIntoViewIfNeeded();
  await expect(other.contentFrame().locator('[data-map-state="idle"]')).toBeVisible({
    timeout: 60_000,
  });
  expect(asked.some((from) => !from.includes('static=1'))).toBe(true);
  expect(asked.filter((from) => from.includes('static=1'))).toEqual([]);
  await expect(content.locator('svg.drawn')).toBeVisible();
  await expect(content.locator('canvas')).toHaveCount(0);
});

test('of ten frames in an article only those in view hold a WebGL context, and they come back @desktop', async ({
  host,
}) => {
  const frame = `<claimline-map incident="${CAPTURE}" map="auto"></claimline-map><p style="height:500px"></p>`;
  await host.open(frame.repeat(10) + host.script);
  const maps = host.page.locator('claimline-map');
  const drawn = (at: number) =>
    host.frameOf(maps.nth(at)).contentFrame().locator('[data-map-state="idle"]');
  await expect(drawn(0)).toBeVisible({ timeout: 60_000 });
  // Those between are passed by: the reader goes straight to the middle, and to the end.
  for (const at of [5, 9]) {
    await maps.nth(at).scrollIntoViewIfNeeded();
    await host.expectBothClaims(host.frameOf(maps.nth(at)));
    await expect(drawn(at)).toBeVisible({ timeout: 120_000 });
  }
  const first = host.frameOf(maps.nth(0)).contentFrame();
  for (const at of [0, 5])
    await expect(host.frameOf(maps.nth(at)).contentFrame().locator('canvas')).toHaveCount(0);
  await expect(first.locator('svg.drawn')).toHaveCount(1);
  await maps.nth(0).scrollIntoViewIfNeeded();
  await expect(drawn(0)).toBeVisible({ timeout: 60_000 });
});
