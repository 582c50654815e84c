import { createHash } from 'node:crypto';
import { TRUSTED_POLICIES } from '../src/map/trusted.ts';
import type { Claimline } from './driver.ts';
import { CAPTURE, index } from './record.ts';
import { expect, test } from './test.ts';

/** Hashes of a page's own inline blocks. Data (JSON, JSON-LD) is no script to a policy. */
function hashesOf(html: string, element: 'script' | 'style'): string[] {
  const blocks = new RegExp(
    `<${element}(?![^>]*(?:\\ssrc=|type="application/))[^>]*>(.*?)</${element}>`,
    'gs',
  );
  return [...html.matchAll(blocks)].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `'sha256-${hash}'`;
  });
}

/** How many scripts and style sheets stand in each page itself. */
const PAGES = [
  ['/', 0],
  [`/incidents/${CAPTURE}/`, 0],
  ['/embed/', 1],
  [`/hy/embed/${CAPTURE}/`, 1],
  ['/embed/docs/', 1],
  ['/embed/no-such-incident/', 1],
] as const;

test('each page carries a strict policy, as a header and for hosts that send none', async ({
  claimline,
  page,
  request,
}) => {
  await claimline.open();
  for (const [path, inline] of PAGES) {
    const answer = await request.get(path);
    const header = answer.headers()['content-security-policy'] ?? '';
    const html = await answer.text();
    const written = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(html)?.[1];
    const scripts = hashesOf(html, 'script');
    const styles = hashesOf(html, 'style');
    expect([scripts.length, styles.length], path).toEqual([inline, inline]);
    for (const policy of [header, written ?? '']) {
      expect(policy).toContain("default-src 'none'");
      const directives = policy.split('; ').map((directive) => directive.split(' '));
      expect(directives).toContainEqual(['script-src', "'self'", ...scripts]);
      expect(directives).toContainEqual(['style-src', "'self'", ...styles]);
      expect(directives).toContainEqual(['require-trusted-types-for', "'script'"]);
      expect(directives).toContainEqual(['trusted-types', ...Object.values(TRUSTED_POLICIES)]);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
    expect(html).not.toMatch(/\sstyle="/);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('a page that evaluated text would be noticed, though the policy only tells of it in an event', async ({
  claimline,
  page,
  trouble,
}) => {
  await page.route('**/evaluates.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'try { new Function(""); } catch {}' }),
  );
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script src="/evaluates.js" defer></script></body>',
    );
    await route.fulfill({ response, body });
  });
  const refused =
    /the content security policy refused .* by (script-src|require-trusted-types-for)/;
  trouble.expect(refused);
  trouble.expect(/TrustedScript|unsafe-eval/);
  const told = page.waitForEvent('console', (message) => refused.test(message.text()));
  await claimline.open('about/');
  await told;
});

test('no page makes markup or a script from text but by the policies named, of which none takes any', async ({
  claimline,
  page,
  trouble,
}) => {
  trouble.expect(/Trusted(HTML|ScriptURL)|TrustedTypePolicy|trusted-types/);
  for (const path of ['', 'about/', `embed/${CAPTURE}/`]) {
    await claimline.open(path);
    const refused = await page.evaluate(() => {
      const attempts = [
        () => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>'),
        () => new Worker('/claimline.js'),
        () => window.trustedTypes?.createPolicy('default', {}),
        () => window.trustedTypes?.createPolicy('another', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
        } catch (error) {
          return error instanceof TypeError;
        }
        return false;
      });
    });
    expect(refused, path).toEqual([true, true, true, true]);
  }
});

test('nothing is kept in the reader’s browser', async ({ claimline, page }) => {
  await claimline.openAt(CAPTURE);
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
});

/** Opens the first incident from the list with the text of its claims replaced. */
async function openWith(claimline: Claimline, text: string) {
  const [first] = index.incidents;
  if (first === undefined) throw new Error('the record has an incident');
  await claimline.page.route(`**/data/incidents/${first.id}.json`, async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    for (const claim of body.incident.claims) claim.account.en = text;
    await route.fulfill({ response: answer, json: body });
  });
  await claimline.open();
  await claimline.entry(first.id).click();
}

test('characters of HTML in a record’s text are shown as they are', async ({ claimline }) => {
  const text = '5 < 6 & 7 > 6, &lt;b&gt;not bold&lt;/b&gt; "quoted" end';
  await openWith(claimline, text);
  await expect(claimline.account('armenia').row('account')).toHaveText(text);
  await expect(claimline.account('azerbaijan').row('account')).toHaveText(text);
});

test('a record with markup in its text is refused in words, and nothing of it runs', async ({
  claimline,
  page,
}) => {
  await openWith(claimline, '<img src=x onerror="window.hit=1"><script>window.hit=1</script>');
  await expect(claimline.alert).toContainText('could not be read');
  await expect(claimline.entry(index.incidents[0]?.id ?? '')).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});
