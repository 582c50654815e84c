import type { Claimline } from './driver.ts';
import { CAPTURE, index } from './record.ts';
import { expect, test } from './test.ts';
import { translate } from './translator.ts';

/** The journeys, and what the page says at each of their steps. */
async function walk(claimline: Claimline): Promise<Record<string, string>> {
  const { page } = claimline;
  const said: Record<string, string> = {};
  const read = async (step: string) => {
    // The drawing follows a moment later, and a sentence stands there until then.
    await expect(page.locator('.map-drawn')).toHaveAttribute('data-current', 'true');
    const text = await page.locator('.app').evaluate((app: HTMLElement) => {
      // What is only announced comes and goes by a clock of its own, and is seen by nobody.
      const announced = [...app.querySelectorAll<HTMLElement>('output.part-hidden')];
      for (const each of announced) each.style.display = 'none';
      const seen = app.innerText;
      for (const each of announced) each.style.display = '';
      return seen;
    });
    said[step] = text.replace(/\s+/g, ' ');
  };
  await claimline.openIncident(CAPTURE);
  await read('open');
  for (const step of ['later', 'later still', 'earlier']) {
    await page.locator(`.incident-nav [rel="${step === 'earlier' ? 'prev' : 'next'}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-pending', 'false');
    await expect(claimline.accounts).toHaveCount(2);
    await read(step);
  }
  await claimline.openAllClaims();
  await claimline.swapButton.click();
  await read('swapped');
  await claimline.close();
  await read('closed');

  const chips = page.locator('.filter-chip input');
  for (const at of [1, 2]) {
    await chips.nth(at).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-pending', 'false');
    await read(`filter ${at}`);
  }
  await page.locator('.filter-shown button').click();
  await expect(page.locator('html')).toHaveAttribute('data-pending', 'false');
  await read('all again');

  const box = page.getByRole('combobox').first();
  for (const typed of ['k', 'ke', 'kel', 'kelx', 'ke']) {
    await box.fill(typed);
    const found = page.locator(typed === 'kelx' ? '.search-nothing' : '.search-option').first();
    await expect(found).toBeVisible();
    await expect(page.locator('.search')).toHaveAttribute('data-pending', 'false');
    await read(`search ${typed}`);
  }
  await box.fill('');
  await box.press('Escape');

  const [first, second] = index.incidents;
  for (const incident of [first, second]) {
    await page.locator(`.timeline-mark[data-incident="${incident?.id}"]`).hover({ force: true });
    await expect(page.locator('.timeline-words')).toHaveAttribute('aria-hidden', 'true');
    await read(`pointed at ${incident?.id}`);
  }
  await page.locator('.header-name').hover();
  await expect(page.locator('.timeline-words')).not.toHaveAttribute('aria-hidden');
  await read('pointed at nothing');
  return said;
}

test('a page under a translator says at every step what it says without @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const said = await walk(claimline);
  await claimline.open();
  await translate(page);
  expect(await walk(claimline)).toEqual(said);
  await page.goto(`/ru/incidents/${CAPTURE}/`);
  await claimline.ready();
  await translate(page);
  await page.locator('.header-language button').click();
  await page.locator('.header-languages a[lang="hy"]').click();
  await expect(page).toHaveURL(/\/hy\/incidents\//);
  await claimline.ready();
  await expect(claimline.accounts).toHaveCount(2);
});
