// A page's words in its fonts with nothing else: what no page with the same words can save.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fixable } from '../step.mjs';
import { SEATS, type Stage } from './part.ts';

/**
 * Runs in the built page, without its script. Keeps each element and the font, weight, style and
 * hiding that it has; takes script, style sheet, drawing, picture and layout away.
 * @returns the page's new HTML
 */
function onlyWords(): string {
  const looks = new Map<string, string>();
  const lookOf = (element: Element) => {
    const { fontFamily, fontWeight, fontStyle, display } = getComputedStyle(element);
    const hidden = display === 'none' ? ';display:none' : '';
    return `font-family:${fontFamily};font-weight:${fontWeight};font-style:${fontStyle}${hidden}`;
  };
  const named = (look: string) => {
    const name = looks.get(look) ?? looks.size.toString(36);
    looks.set(look, name);
    return name;
  };
  for (const element of document.querySelectorAll('script, img, svg')) element.remove();
  const words = [document.body, ...document.body.querySelectorAll('*')];
  const parentLook = ({ parentElement }: Element) =>
    parentElement === null || parentElement === document.documentElement
      ? ''
      : lookOf(parentElement);
  const own = words.map((element) => ({ element, look: lookOf(element), of: parentLook(element) }));
  const faces = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [rule.cssText];
      return rule instanceof CSSGroupingRule ? faces(rule.cssRules) : [];
    });
  const fonts = [...document.styleSheets].flatMap((sheet) => faces(sheet.cssRules));
  for (const { element, look, of } of own) {
    element.removeAttribute('style');
    if (look !== of) element.setAttribute('look', named(look));
  }
  const dropped = 'style, link, meta[http-equiv="Content-Security-Policy"]';
  for (const element of document.querySelectorAll(dropped)) element.remove();
  const style = document.createElement('style');
  // Headings and form controls inherit, as everything does that has no look of its own.
  style.textContent = [
    ...fonts,
    '*{font-family:inherit;font-weight:inherit;font-style:inherit}',
    ...[...looks].map(([look, name]) => `[look="${name}"]{${look}}`),
  ].join('\n');
  document.head.append(style);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/**
 * Writes the static page of a page of the site to `words/…` of the bench's own pages.
 * @param path the page's, ending in a slash
 * @throws {Fixable} if it does not load the font files that its page's words do
 */
export async function writeStaticPage(stage: Stage, path: string): Promise<void> {
  const origin = await stage.serve(SEATS.quick.line, stage.own);
  const browser = await stage.launch();
  /** Opens a page with all its fonts, without its script and its drawings, which have fonts too. */
  const open = async (at: string) => {
    const page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    const fonts: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await page.route(origin + at, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/<svg\b.*?<\/svg>/gs, '');
      await route.fulfill({ response, body });
    });
    await page.goto(origin + at, { waitUntil: 'networkidle' });
    // Before anything of the page is taken away: what was hidden may show for a moment then.
    return { page, fonts: fonts.toSorted().join(', ') };
  };
  try {
    const built = await open(path);
    const html = await built.page.evaluate(onlyWords);
    const file = join(stage.own, 'words', path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    const made = await open(`/words${path}`);
    if (made.fonts === built.fonts) return;
    throw new Fixable(
      `The static page of ${path} does not load the fonts of its page’s words.\n    page: ${built.fonts}\n    static page: ${made.fonts}\n` +
        '  Fix: scripts/bench/static-page.ts, to how the page’s fonts are chosen now',
    );
  } finally {
    await browser.close();
  }
}
