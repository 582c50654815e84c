// The height that a frame is given where nothing can size it: enough for its content, and not much more.
import { SITE_LANGUAGES } from '../src/i18n/site-languages.ts';
import { createTranslate, loadMessages } from '../src/i18n/translate.ts';
import { embedPath, oembedPath } from '../src/state/embed-address.ts';
import { frameHeight } from '../src/ui/embed/frame-height.ts';
import { detail, index } from './record.ts';
import { expect, test } from './test.ts';

/** Columns of text, from that of a phone to a wide page's. */
const WIDTHS = [280, 327, 345, 480, 600, 960];
/** The share of a frame that may stay empty. */
const SPARE = 0.25;

test('each incident’s frame fits the height that code and oEmbed give it @desktop', async ({
  page,
}) => {
  test.slow();
  await loadMessages(...SITE_LANGUAGES);
  const wrong: string[] = [];
  for (const [at, { id }] of index.incidents.entries()) {
    // The languages take turns: each has a quarter of the incidents.
    const language = SITE_LANGUAGES[at % SITE_LANGUAGES.length] ?? 'en';
    const incident = { language, incident: id };
    const content = { index, detail: detail(id), language, t: createTranslate(language) };
    await page.goto(embedPath(incident, '/'), { waitUntil: 'domcontentloaded' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 760 });
      const real = await page.evaluate(() => document.body.getBoundingClientRect().height);
      const given = frameHeight(content, width);
      if (given < real || given > real * (1 + SPARE))
        wrong.push(`${language} ${id} at ${width}: needs ${real}, is given ${given}`);
    }
    const answer = await (await page.request.get(oembedPath(incident, '/'))).json();
    expect(answer.height, id).toBe(frameHeight(content, answer.width));
  }
  expect(wrong).toEqual([]);
});
