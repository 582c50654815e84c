// The dialog that gives link and code.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from './test.ts';

const CAPTURE = '2021-05-27-custody';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the dialog gives code that works, shows what it will be, and says when it is copied @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  const open = page.getByRole('button', { name: 'Share or embed' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Share or embed' });
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog.getByText('The code is copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await dialog.getByLabel('Embed code').inputValue());
  expect(code).toContain(`/embed/${CAPTURE}/?theme=dark"`);
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('.embed-side')).toHaveCount(2);
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByRole('combobox', { name: 'As', exact: true }).selectOption('element');
  await expect(dialog.getByLabel('Embed code')).toHaveValue(/<claimline-map incident=/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(new RegExp(CAPTURE));
});

/** Versions of the record that this site keeps, as released. */
const { versions } = z
  .object({ versions: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('public/v/versions.json', 'utf8')));

test('the newest version that is kept is offered, and its frame shows both claims @desktop', async ({
  claimline,
  page,
}) => {
  const newest = versions.at(-1) ?? '';
  expect(newest, 'the site keeps no version').not.toBe('');
  await claimline.openAt(CAPTURE, '?theme=dark');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share or embed' });
  const code = dialog.getByLabel('Embed code');
  await dialog
    .getByLabel('Content')
    .selectOption({ label: `Frozen: version ${newest}, never changes` });
  await expect(code).toHaveValue(new RegExp(`src="[^"]*/v/${newest}/embed/${CAPTURE}/"`));
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('html')).toHaveAttribute('data-frozen', newest);
  await expect(preview.locator('.embed-side .embed-where')).toHaveCount(2);
  await dialog.getByLabel('Language').selectOption('hy');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'hy');
  // The element has no frozen copy: whoever chooses it gets the element, and the record as it is now.
  await dialog.getByRole('combobox', { name: 'As', exact: true }).selectOption('element');
  await expect(code).toHaveValue(/<claimline-map incident=/);
});

test('where no version is kept, none is offered @desktop', async ({ claimline, page }) => {
  await page.route('**/v/versions.json', (route) => route.fulfill({ json: { versions: [] } }));
  await claimline.openAt(CAPTURE);
  const asked = page.waitForResponse('**/v/versions.json');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await (await asked).finished();
  // What was answered is on the screen two pictures later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const dialog = page.getByRole('dialog', { name: 'Share or embed' });
  await expect(dialog.getByLabel('Colours')).toBeVisible();
  await expect(dialog.getByLabel('Content')).toHaveCount(0);
});
