// Addresses under an id that an incident had before: each leads to the same under the id of now.
import { test as onHost } from './hosts/host.ts';
import { CAPTURE, FORMER } from './record.ts';
import { expect, test } from './test.ts';

test('a page leads on with its query and fragment, and Back leaves it behind @desktop', async ({
  claimline,
  page,
}) => {
  await page.goto('/about/');
  await claimline.open(`hy/incidents/${FORMER}/?theme=dark#sources`);
  await claimline.expectOpen(CAPTURE);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  await expect(page).toHaveURL(new RegExp(`/hy/incidents/${CAPTURE}/\\?theme=dark`));
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a frame leads on with its options, in the language that is asked for too @desktop', async ({
  page,
}) => {
  for (const [old, now] of [
    [`ru/embed/${FORMER}/?theme=dark&plain=1`, `ru/embed/${CAPTURE}/?theme=dark&plain=1`],
    [`embed/${FORMER}/?lang=hy`, `hy/embed/${CAPTURE}/?lang=hy`],
  ]) {
    await page.goto(`/${old}`, { waitUntil: 'domcontentloaded' });
    await page.waitForURL(`/${now}`);
    await expect(page.locator('.embed-side')).toHaveCount(2);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('page and frame lead on too @desktop', async ({ claimline, page, trouble }) => {
    // With script switched off the browser refuses the page's own scripts, and says so.
    trouble.expect(/failed request: .*\.js csp/);
    await page.goto(`/az/incidents/${FORMER}/`, { waitUntil: 'commit' });
    await page.waitForURL(`/az/incidents/${CAPTURE}/`);
    await expect(claimline.accounts).toHaveCount(2);
    await page.goto(`/embed/${FORMER}/`, { waitUntil: 'commit' });
    await page.waitForURL(`/embed/${CAPTURE}/`);
    await expect(page.locator('.embed-side')).toHaveCount(2);
  });
});

test('the oEmbed answer and the data files are those of now @desktop', async ({ request }) => {
  const text = async (path: string) => {
    const answer = await request.get(path);
    expect(answer.ok(), path).toBe(true);
    return answer.text();
  };
  for (const path of [
    'incidents/ID/oembed.json',
    'hy/incidents/ID/oembed.json',
    'data/incidents/ID.json',
    'data/incidents/ID.cite.json',
    'data/incidents/ID.csl.json',
    'data/incidents/ID.bib',
    'data/incidents/ID.ris',
  ]) {
    const [old, now] = [path.replace('ID', FORMER), path.replace('ID', CAPTURE)];
    expect(await text(`/${old}`), path).toBe(await text(`/${now}`));
  }
});

test('a link from before, and an entry of the history, open the incident in an open page', async ({
  claimline,
  page,
}) => {
  await claimline.open('?theme=dark');
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/incidents/${FORMER}/?theme=dark`);
  await claimline.expectOpen(CAPTURE);
  await expect(page).toHaveURL(`/incidents/${CAPTURE}/?theme=dark`);
  await page.goBack();
  await claimline.expectClosed();
  await page.goForward();
  await claimline.expectOpen(CAPTURE);
});

onHost('an element shows the incident, and tells of no choice @desktop', async ({ host }) => {
  const heard = `<script>
    window.heard = [];
    for (const name of ['claimline-select', 'claimline-error'])
      addEventListener(name, (event) => heard.push(name + JSON.stringify(event.detail)));
  </script>`;
  await host.open({
    head: heard + host.script,
    body: `<claimline-map incident="${FORMER}" lang="ru" theme="dark"></claimline-map>`,
  });
  const frame = host.frameOf('claimline-map');
  await host.expectBothClaims(frame);
  await host.expectFullHeight(frame);
  const { pathname, search } = new URL((await host.contentOf(frame)).url());
  expect(pathname + search).toBe(`/ru/embed/${CAPTURE}/?lang=ru&theme=dark`);
  expect(await host.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});
