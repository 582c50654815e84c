// The dialog that gives link and code.
import { expect, test } from './test.ts';

const CAPTURE = '2021-05-27-capture';

test.use({ webgl: false, permissions: ['clipboard-read', 'clipboard-write'] });

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
