// A browser's translator as the page meets it: it takes every text node away, puts one of its own
// inside <font> elements in its place, and does so again with whatever appears. Here it keeps the words,
// so that a page reads the same with it and without.
import type { Page } from '@playwright/test';

/** Starts translating; what is marked `translate="no"` is left alone, as translators leave it. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const LEFT_ALONE = 'font, script, style, textarea, title, [translate="no"]';
    const replace = (text: Text) => {
      if (text.parentElement?.closest(LEFT_ALONE) !== null) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateAll = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text) found.push(node);
      for (const text of found) replace(text);
    };
    translateAll();
    new MutationObserver(translateAll).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}
