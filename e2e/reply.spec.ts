// The link at a claim's foot, as the default build has it: it names nobody, and tells how to correct.
// What it opens where a mail address or a form is named: src/ui/reply.test.tsx.
import { CAPTURE, detail } from './record.ts';
import { expect, test } from './test.ts';

const { claims } = detail(CAPTURE).incident;
const NAME = 'Report an error or reply';

test('every claim of both sides has it, it says which claim, and it leads to how a record is corrected', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE, '?theme=dark');
  await claimline.openAllClaims();
  for (const { id, party } of claims) {
    const account = claimline.account(party);
    const link = account.root.getByRole('link', { name: `${NAME} (claim ${id},` });
    await expect(link).toHaveCount(1);
    await expect(link).toBeVisible();
  }
  for (const party of ['armenia', 'azerbaijan'] as const)
    await expect(claimline.account(party).row('reply').getByRole('link')).toHaveCount(1);
  await claimline.account('azerbaijan').row('reply').getByRole('link').click();
  await expect(page).toHaveURL(/\/about\/\?theme=dark#correct$/);
  await expect(page.getByRole('heading', { name: 'How to correct a record' })).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link', async ({ claimline, page }) => {
    claimline.trouble.expect(/failed request: .*\.js csp/);
    await page.goto(`/ru/incidents/${CAPTURE}/`);
    const links = page.getByRole('link', { name: 'Сообщить об ошибке или ответить' });
    await expect(links.first()).toHaveAttribute('href', '/ru/about/#correct');
  });
});

test('it is not on paper @desktop', async ({ claimline, page }) => {
  await claimline.openAt(CAPTURE);
  await page.emulateMedia({ media: 'print' });
  await expect(claimline.account('armenia').row('reply').getByRole('link')).toBeHidden();
});
