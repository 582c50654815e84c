// One part of the page fails, or one file of the site: a sentence, a way on, and the rest as it was.
import type { Page } from '@playwright/test';
import { CAPTURE, detail, index } from './record.ts';
import { expect, test } from './test.ts';

const at = index.incidents.findIndex(({ id }) => id === CAPTURE);
const LATER = index.incidents[at + 1]?.id ?? '';

/** Makes the part throw that writes this class name, as a fault in its code would. */
async function breakPart(page: Page, className: string) {
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const broken = text.replaceAll(
      new RegExp(`(className:)(["'\`])${className}\\2`, 'g'),
      '$1(()=>{throw Error("broken on purpose")})()',
    );
    await route.fulfill({ response: answer, body: broken });
  });
}

for (const [name, className, sentence] of [
  ['timeline', 'timeline-chart', 'The timeline could not be shown'],
  ['list', 'list-entries', 'The list could not be shown'],
  ['legend', 'map-legend', 'The legend could not be shown'],
  ['search', 'search-box', 'The search could not be shown'],
  ['map', 'map-surface', 'The map could not be shown'],
  ['panel', 'accounts', 'This text could not be shown'],
] as const)
  test(`a fault in the ${name} takes nothing else with it @desktop`, async ({
    claimline,
    page,
  }) => {
    claimline.trouble.expect(/broken on purpose|Minified React error/);
    await breakPart(page, className);
    await claimline.openAt(name === 'panel' ? CAPTURE : '../');
    const alert = page.getByRole('alert').filter({ hasText: sentence });
    await expect(alert).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(claimline.title.or(alert).first()).toBeVisible();
    await expect(page.locator('.search-box')).toHaveCount(name === 'search' ? 0 : 1);
    await expect(page.locator('.timeline-chart')).toHaveCount(name === 'timeline' ? 0 : 1);
    await expect(page.locator('.map-surface')).toHaveCount(name === 'map' ? 0 : 1);
    // It still fails, and still says so.
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeVisible();
  });

test('a fault in a frame’s map leaves the drawing, both claims and their sources @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/broken on purpose|Minified React error/);
  await breakPart(page, 'map-surface');
  await page.goto(`/embed/${CAPTURE}/?map=auto`);
  await expect(page.getByRole('alert')).toContainText('The map could not be shown');
  await expect(page.locator('svg.drawn .drawn-border').first()).toBeVisible();
  await expect(page.locator('.embed-side .embed-where')).toHaveCount(2);
  for (const side of await page.locator('.embed-side').all())
    await expect(side.locator('a.part-external').first()).toBeVisible();
});

test('names that could not be loaded are not said to be missing, and can be asked for again @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404/);
  await page.route('**/data/search.json', (route) => route.fulfill({ status: 404 }));
  await claimline.open();
  const box = page.getByRole('combobox', { name: /^Search incidents/ });
  await box.fill('zzz nothing');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(page.getByText('Nothing was found')).toHaveCount(0);
  await page.unroute('**/data/search.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(box).toBeFocused();
  await expect(page.getByText('Nothing was found').first()).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('another incident’s file and one that never comes are failures, and a retry keeps the focus @desktop', async ({
  claimline,
  page,
}) => {
  const file = `**/data/incidents/${CAPTURE}.json`;
  await page.route(file, (route) => route.fulfill({ json: detail(LATER) }));
  await page.clock.install();
  await claimline.open();
  await claimline.entry(CAPTURE).click();
  await expect(claimline.alert).toContainText('could not be read');
  await page.unroute(file);
  await page.route(file, () => undefined);
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.click();
  await expect(page.getByText('Both accounts are being loaded').first()).toBeAttached();
  await page.clock.fastForward(31_000);
  await expect(claimline.alert).toContainText('could not be read');
  await page.unroute(file);
  await retry.click();
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toBeFocused();
});

test('a text that was read stays readable offline on the way back @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await claimline.openAt(CAPTURE);
  await page.getByRole('link', { name: /^Later incident/ }).click();
  await claimline.expectOpen(LATER);
  await page.context().setOffline(true);
  await page.goBack();
  await claimline.expectOpen(CAPTURE);
  await page.goForward();
  await claimline.expectOpen(LATER);
});

test('a page whose data cannot be read at all stays as it was written, and says that it does not answer @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/claimline:|404/);
  await page.route('**/data/index.json', (route) => route.fulfill({ status: 404 }));
  await page.route('**/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = html.replace(/(id="claimline-data">)[^<]*/, '$1{"index": 3}');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/');
  await expect(page.locator('.page-inert')).toBeVisible();
  await expect(page.locator('.search')).toBeHidden();
  await expect(page.locator('.filters')).toBeHidden();
  await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
});

test('where script does not come, what needs it is not seen, and the page says so @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404/);
  await page.route('**/assets/app-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await expect(page.locator('.search')).toBeVisible();
  // Ten seconds later.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByText('have not started')).toBeVisible();
  for (const part of ['.search', '.filters', '.timeline-sliders'])
    await expect(page.locator(part)).toBeHidden();
  await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
});
