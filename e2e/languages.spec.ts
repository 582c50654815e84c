import { claimsOf } from '../src/domain/claim.ts';
import { PARTIES } from '../src/domain/party.ts';
import { inLanguage, type Language } from '../src/domain/text.ts';
import { CAPTURE, detail } from './record.ts';
import { expect, test } from './test.ts';

/** What a page of the language says, and two names that its map must have. */
const SAID: Record<Language, { question: string; about: string; labels: string[] }> = {
  en: {
    question: 'Where did it happen?',
    about: 'About this map',
    labels: ['Gegharkunik', 'Kelbajar'],
  },
  hy: {
    question: 'Որտե՞ղ է դա եղել',
    about: 'Այս քարտեզի մասին',
    labels: ['Գեղարքունիք', 'Քարվաճառ'],
  },
  az: {
    question: 'Bu harada baş verib?',
    about: 'Bu xəritə haqqında',
    labels: ['Geğarkunik', 'Kəlbəcər'],
  },
  ru: {
    question: 'Где это произошло?',
    about: 'Об этой карте',
    labels: ['Гегаркуник', 'Кельбаджар'],
  },
};
const folder = (language: Language) => (language === 'en' ? '' : `${language}/`);

for (const language of ['en', 'hy', 'az', 'ru'] as const)
  test(`in ${language}, home, 27 May, About and Data are in the language`, async ({
    claimline,
    page,
  }) => {
    const { question, about, labels } = SAID[language];
    const html = page.locator('html');
    await test.step('the home page, with its map', async () => {
      await claimline.open(folder(language));
      await expect(html).toHaveAttribute('lang', language);
      await expect(claimline.title).toHaveText(question);
      const drawing = claimline.map.drawing;
      for (const label of labels)
        await expect(drawing.getByText(label, { exact: false }).first()).toBeAttached();
      await claimline.expectNoSidewaysScroll();
    });
    await test.step('27 May, with both accounts', async () => {
      await claimline.open(`${folder(language)}incidents/${CAPTURE}/`);
      const { incident } = detail(CAPTURE);
      await expect(html).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(`${inLanguage(incident.title, language).text} – Claimline`);
      for (const party of PARTIES) {
        const { latest } = claimsOf(incident.claims, party);
        const account = claimline.account(party);
        await expect(account.row('account')).toHaveText(inLanguage(latest.account, language).text);
        // The words that were said stay in the language in which they were said.
        const { phrase } = latest.whereabouts;
        if (phrase === undefined) throw new Error('27 May has a phrase of each side');
        const { original } = phrase;
        const lead = original?.language === language ? original : phrase;
        await expect(account.phrase()).toHaveText(lead.text);
        await expect(account.phrase()).toHaveAttribute('lang', lead.language);
      }
      await claimline.expectNoSidewaysScroll();
    });
    await test.step('About and Data', async () => {
      await claimline.open(`${folder(language)}about/`);
      await expect(html).toHaveAttribute('lang', language);
      await expect(claimline.title).toHaveText(about);
      await claimline.expectNoSidewaysScroll();
      await claimline.open(`${folder(language)}data/`);
      await expect(html).toHaveAttribute('lang', language);
      await claimline.expectNoSidewaysScroll();
    });
  });

test('the language menu keeps the incident, the theme and the swapped sides', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE, '?theme=dark&swapped=1');
  const order = await claimline.order();
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('link', { name: 'Հայերեն' }).click();
  await expect(page).toHaveURL(new RegExp(`/hy/incidents/${CAPTURE}/\\?theme=dark&swapped=1$`));
  await claimline.ready();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await claimline.order()).toEqual(order);
});

test('a reader of English loads no other language’s texts @desktop', async ({
  claimline,
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const texts = () => loaded.filter((path) => /\/assets\/(hy|az|ru)-[\w-]+\.js$/.test(path));
  await claimline.open();
  expect(texts()).toEqual([]);
  await claimline.open('ru/');
  expect(texts()).toHaveLength(1);
});
