/** Of a page that is written in several languages, keeps one in sight, and makes it the page's. */
export function keepLanguage(document: Document, language: string): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-language]')];
  if (!parts.some(({ lang }) => lang === language)) return;
  for (const part of parts) {
    part.hidden = part.lang !== language;
    if (part.hidden) continue;
    document.title = part.querySelector('h1')?.textContent ?? document.title;
  }
  document.documentElement.lang = language;
}
