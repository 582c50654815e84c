/** The file name by which a page loads this script. */
const NAME = 'claimline.js';

/**
 * The site that this script came from: the folder that it stands in. A script loaded as a module
 * does not know itself, so the page's last script of that name is taken.
 */
export function siteOfScript(document: Document): string | null {
  const { currentScript } = document;
  const own = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const named = [...document.scripts].map(({ src }) => src).filter((src) => src.includes(NAME));
  const address = own || named.at(-1);
  if (address === undefined || !URL.canParse(address)) return null;
  return new URL('.', address).href;
}
