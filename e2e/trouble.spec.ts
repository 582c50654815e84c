// What a reader gets when something is missing or broken: words, the list, and a map.
import type { Claimline } from './driver.ts';
import { CAPTURE, detail, drawnClaims, index } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

const BROKEN = [
  ['is not JSON', '{"schemaVersion": 1, "incident"'],
  ['is JSON of another shape', '{"schemaVersion": 99}'],
  ['is empty', ''],
] as const;

/** Opens an incident whose file cannot be read, and opens it again once it can. */
async function openBroken(
  claimline: Claimline,
  id: string,
  body: string,
  meanwhile = async () => {},
) {
  const { page } = claimline;
  const file = `**/data/incidents/${id}.json`;
  await page.route(file, (route) =>
    route.fulfill({ body, contentType: 'application/json', status: 200 }),
  );
  await claimline.entry(id).click();
  await expect(claimline.alert).toContainText('could not be read');
  await expect(claimline.list).toBeVisible();
  await meanwhile();
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await claimline.expectOpen(id);
}

test('an incident’s file that cannot be read is told in words, and it can be tried again', async ({
  claimline,
}) => {
  await claimline.open();
  for (const [at, [name, body]] of BROKEN.entries())
    await test.step(`a file that ${name}`, async () => {
      await openBroken(claimline, index.incidents[at]?.id ?? '', body);
      await expect(claimline.alert).toHaveCount(0);
      await claimline.close();
    });
});

test.describe('with the interactive map', () => {
  test.use({ webgl: true, viewport: smallWindow });

  test('the map stays while an incident’s file cannot be read, and draws it once it can @desktop', async ({
    claimline,
  }) => {
    await claimline.open();
    await claimline.map.expectDrawn();
    const ids = await claimline.map.incidents();
    await openBroken(claimline, CAPTURE, BROKEN[0][1], async () => {
      expect(await claimline.map.incidents()).toContain(CAPTURE);
      expect(await claimline.map.claims()).toEqual([]);
    });
    expect(ids).toHaveLength(index.incidents.length);
    expect(await claimline.map.claims()).toEqual(drawnClaims(CAPTURE));
  });
});

test('a server that fails is told in words', async ({ claimline, page }) => {
  claimline.trouble.expect(/503/);
  await page.route(`**/data/incidents/${CAPTURE}.json`, (route) => route.fulfill({ status: 503 }));
  await claimline.open();
  await claimline.entry(CAPTURE).click();
  await expect(claimline.alert).toContainText('could not be read');
});

test('a dataset in the page that cannot be parsed is fetched from the site instead', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/console warning: claimline:/);
  await page.route('**/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({
      response: answer,
      body: html.replace(/(id="claimline-data">)[^<]*/, '$1{"index": 3}'),
    });
  });
  await claimline.open();
  await expect(claimline.alert).toHaveCount(0);
  await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
  await claimline.openIncident(CAPTURE);
});

for (const [webgl, browser] of [
  [false, 'that knows no WebGL'],
  ['refused', 'that gives no WebGL context'],
] as const)
  test.describe(`in a browser ${browser}`, () => {
    test.use({ webgl });

    test('the text, the list and the drawn map are there, and the page says why', async ({
      claimline,
      page,
    }) => {
      await claimline.open();
      await expect(page.getByText('This browser cannot draw the interactive map')).toBeVisible();
      await expect(claimline.map.drawing).toBeVisible();
      await expect(claimline.map.canvas).toHaveCount(0);
      await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
      await claimline.openIncident(CAPTURE);
      const { incident } = detail(CAPTURE);
      await expect(claimline.title).toHaveText(incident.title.en);
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both accounts, the citations and a map are in the page', async ({ claimline, page }) => {
    // With script switched off the browser refuses the page's own scripts, and says so.
    claimline.trouble.expect(/failed request: .*\.js csp/);
    await page.goto(`/incidents/${CAPTURE}/`);
    await expect(claimline.accounts).toHaveCount(2);
    for (const party of ['armenia', 'azerbaijan'] as const) {
      await expect(claimline.account(party).row('account')).toBeVisible();
      expect(await claimline.citations(party).count()).toBeGreaterThan(0);
    }
    await expect(claimline.map.drawing).toBeVisible();
    await claimline.closeButton.click();
    await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
    await claimline.entry(CAPTURE).click();
    await expect(claimline.title).toHaveText(detail(CAPTURE).incident.title.en);
  });
});
