// The frame by itself: complete without script, light, and as its address asks.
import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

const CAPTURE = '2021-05-27-custody';
const FRAME = `/embed/${CAPTURE}/`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame has its title, the map, both claims and their sources @desktop', async ({
    page,
  }) => {
    await page.goto(FRAME);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Gegharkunik');
    await expect(page.locator('.embed-map svg.drawn')).toBeVisible();
    for (const [party, phrase] of [
      ['armenia', '800 meters from the border'],
      ['azerbaijan', 'N 40°09′06″; E 45°58′07″'],
    ]) {
      const side = page.locator(`.embed-side[data-party="${party}"]`);
      await expect(side.locator('.embed-phrase')).toContainText(phrase ?? '');
      await expect(side.locator('a[href^="http"]').first()).toBeVisible();
    }
    await expect(page.locator('.embed-foot')).toContainText('OpenStreetMap');
    await expect(page.getByRole('link', { name: 'Everything' })).toHaveAttribute(
      'href',
      `/incidents/${CAPTURE}/`,
    );
    await expect(page.locator('.embed-zoom')).toBeHidden();
  });
});

for (const path of ['/embed/', FRAME]) {
  test(`before its map is used, ${path} loads less than 60 kB and no map engine @desktop`, async ({
    page,
  }) => {
    const loaded: { url: string; size: Promise<number> }[] = [];
    page.on('response', (response) => {
      const size = response.body().then((body) => gzipSync(body).length);
      loaded.push({ url: new URL(response.url()).pathname, size });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(loaded.map(({ size }) => size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(2000);
    expect(total, loaded.map(({ url }) => url).join(' ')).toBeLessThan(60_000);
    const names = loaded.map(({ url }) => url);
    expect(names.filter((name) => name !== '/icon.svg')).toEqual([path]);
  });
}

for (const width of [280, 339, 600, 959, 1600]) {
  test(`at ${width} px nothing is cut off and both sides have the same room @desktop`, async ({
    page,
    claimline,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(FRAME);
    await claimline.expectNoSidewaysScroll();
    const boxes = await page
      .locator('.embed-side')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().width));
    expect(boxes).toHaveLength(2);
    expect(Math.abs((boxes[0] ?? 0) - (boxes[1] ?? 0))).toBeLessThan(1);
  });
}

test('what an address asks and nobody understands is named once, with what would be @desktop', async ({
  page,
  trouble,
}) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  trouble.expect(/claimline: ignored/);
  await page.goto(`${FRAME}?theme=pink&lang=xx&hide=armenia&view=1/2&layers=-places&plain`);
  await expect(page.locator('html')).toHaveAttribute('data-plain', '');
  expect(said).toHaveLength(1);
  for (const part of ['theme=pink', 'lang=xx', 'hide=armenia', 'view=1/2', 'light|dark', 'static'])
    expect(said[0]).toContain(part);
  expect(said[0]).not.toContain('ignored layers');
  await expect(page.locator('.embed-side')).toHaveCount(2);
});

test('a theme is drawn, and plain is transparent @desktop', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${FRAME}?theme=dark`);
  expect(await paper()).toBe('rgb(21, 24, 27)');
  await page.goto(`${FRAME}?theme=light`);
  expect(await paper()).toBe('rgb(251, 250, 247)');
  await page.goto(`${FRAME}?plain=1`);
  expect(await paper()).toBe('rgba(0, 0, 0, 0)');
});

test('an address of no incident says so, with a link to the map @desktop', async ({
  page,
  trouble,
}) => {
  trouble.expect(/404/);
  const answer = await page.goto('/embed/2099-01-01-nothing/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading')).toContainText('not in the record');
  await expect(page.getByRole('link')).toHaveAttribute('href', '/');
});

test('it says so in the language of the address, and then in the one asked for @desktop', async ({
  page,
  trouble,
}) => {
  trouble.expect(/404/);
  for (const [address, language] of [
    ['/hy/embed/2099-01-01-nothing/', 'hy'],
    ['/az/incidents/2099-01-01-nothing/', 'az'],
    ['/embed/2099-01-01-nothing/?lang=ru', 'ru'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading')).toHaveCount(1);
    await expect(page.getByRole('link')).toHaveAttribute('href', `/${language}/`);
    expect(await page.title()).toBe(await page.getByRole('heading').textContent());
  }
});

test.describe('where the address holds nothing, without script', () => {
  test.use({ javaScriptEnabled: false });
  test('it is said in every language of the site @desktop', async ({ page, trouble }) => {
    trouble.expect(/404/);
    await page.goto('/embed/2099-01-01-nothing/');
    await expect(page.getByRole('heading')).toHaveCount(4);
  });
});

test('a frame keeps nothing in the reader’s browser and takes no focus @desktop', async ({
  page,
}) => {
  await page.goto(FRAME);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const found = await page.evaluate(() => [
    localStorage.length,
    document.cookie,
    document.activeElement?.tagName,
  ]);
  expect(found).toEqual([0, '', 'BODY']);
});
