// In a post of WordPress: a sandbox in which only scripts run, a secret in the address, a low and narrow
// box until the frame has spoken, and a link that stands there until then.
import { expect, test } from './hosts/host.ts';

const CAPTURE = '2021-05-27-custody';
const SECRET = 'aB3dE6gH9j';
/** As a theme of WordPress gives it. */
const BOX = { width: 345, height: 437 };

/** What WordPress does with messages: it checks secret and source, and keeps heights within bounds. */
const RECEIVER = `<script>
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (data?.secret !== '${SECRET}' || source !== frame.contentWindow) return;
    heard.push(data.message + ' ' + data.value);
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value));
  });
  addEventListener('load', () => document.querySelector('iframe').contentWindow
    .postMessage({ message: 'ready', secret: '${SECRET}' }, '*'));
</script>`;

/** Hidden until it has spoken, if somebody listens. */
const HIDDEN = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';

const post = (address: string, receiver = RECEIVER) =>
  `<iframe sandbox="allow-scripts" ${receiver === '' ? '' : HIDDEN} src="${address}#?secret=${SECRET}" width="${BOX.width}" height="${BOX.height}"></iframe>${receiver}`;

test('a frame in a WordPress post shows both claims before the map, in a low and narrow box @desktop', async ({
  host,
}) => {
  // Nobody listens: the box keeps its height.
  await host.open(post(host.frameAddress(`${CAPTURE}/`), ''));
  const frame = host.page.locator('iframe');
  const content = await host.contentOf(frame);
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-ready', 'true');
  const bottoms = await content.evaluate(() =>
    [...document.querySelectorAll('.embed-where')].map(
      (where) => where.getBoundingClientRect().bottom,
    ),
  );
  expect(bottoms).toHaveLength(2);
  for (const bottom of bottoms) expect(bottom).toBeLessThan(BOX.height);
});

test('WordPress hears the height with its secret, and where a link on our own site leads @desktop', async ({
  host,
}) => {
  await host.open(post(host.frameAddress(`${CAPTURE}/`)));
  const frame = host.page.locator('iframe');
  const heard = () => host.page.evaluate<string[]>(() => Reflect.get(window, 'heard') as string[]);
  const needed = async () =>
    (await host.contentOf(frame)).evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
  await expect(frame).toBeVisible();
  await expect.poll(async () => (await heard()).at(-1) === `height ${await needed()}`).toBe(true);
  expect(await frame.evaluate((box) => box.clientHeight)).toBe(Math.min(1000, await needed()));
  await frame.contentFrame().locator('.embed-full a').click();
  await expect.poll(heard).toContain(`link ${host.site}/incidents/${CAPTURE}/`);
});

test('where links are blocked the frame says so, and has their addresses as text @desktop', async ({
  host,
  trouble,
}) => {
  await host.open(post(host.frameAddress(`${CAPTURE}/`)));
  const inPost = host.page.locator('iframe').contentFrame();
  await expect(inPost.locator('.embed-blocked')).toBeVisible();
  const links = inPost.locator('a.part-external');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute('href'), link.nextElementSibling?.textContent]),
  );
  expect(addresses.length).toBeGreaterThan(1);
  for (const [href, shown] of addresses) expect(shown).toBe(href);
  // A link to our own site works, and needs none.
  await expect(inPost.locator('.embed-full .embed-address')).toHaveCount(0);

  // Another sandbox: nothing tells of it until a link opens nothing.
  trouble.expect(/Blocked opening|sandboxed/);
  await host.open(
    `<iframe sandbox="allow-scripts" src="${host.frameAddress(`${CAPTURE}/`)}" width="600" height="800"></iframe>`,
  );
  const inSandbox = host.page.locator('iframe').contentFrame();
  await expect(inSandbox.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(inSandbox.locator('.embed-blocked')).toBeHidden();
  await inSandbox.locator('a.part-external').first().click();
  await expect(inSandbox.locator('.embed-blocked')).toBeVisible();
  await expect(inSandbox.locator('.embed-address').first()).toBeVisible();
});
