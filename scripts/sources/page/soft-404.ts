import type { PageText } from './text.ts';

/** Parts of a title: `Page not found | Outlet`. */
const PARTS = /\s+[-–—|·•»:]+\s+|[|»]/u;
const OPENING = String.raw`(?:(?:oops|sorry|error|ошибка|xəta|սխալ)[\s!.,:–—-]*)?`;
/** What a page that is not there calls itself, in the languages of the record's sources. */
const NAMES = [
  String.raw`(?:http\s+)?404(?:[\s!.,:–—-]*(?:error|not found|page not found|ошибка))?`,
  String.raw`(?:(?:the|this|that) )?(?:(?:requested )?(?:page|article|content|file|material|news|post) )?(?:(?:you|that you) [\p{L} ’']+ )?(?:(?:was |is |could |can |has )?not (?:be |been )?found|(?:can['’]t|cannot|couldn['’]t) be found|does(?: not|n['’]t) exist|no longer (?:exists|available))`,
  '(?:(?:запрашиваемая |такая |эта )?(?:страница|статья|новость|публикация) )?не (?:найдена?|найдено|существует)',
  '(?:էջը?|նյութը?) ?(?:չի գտնվել|չգտնվեց|գոյություն չունի)',
  '(?:(?:belə )?səhifə )?(?:tapılmadı|tapılmayıb|mövcud deyil)',
  'seite (?:wurde )?nicht gefunden',
];
const GONE = new RegExp(String.raw`^${OPENING}(?:${NAMES.join('|')})[\s!.]*$`, 'iu');

/** `/`, or the same in a language: `/en/`. */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
const isHome = (address: string) =>
  new URL(address).search === '' && HOME.test(new URL(address).pathname);

/** A page's own name for itself where that says that it is not there. */
export function saysGone({ title, heading }: PageText): string | undefined {
  const name = [title, heading].find((text) =>
    text.split(PARTS).some((part) => GONE.test(part.trim())),
  );
  return name === undefined ? undefined : `calls itself “${name.slice(0, 80)}”`;
}

/** Said where an address leads to a home page, which it did not name. */
export function leadsHome(asked: string, reached: string): string | undefined {
  return isHome(reached) && !isHome(asked) ? 'leads to a home page' : undefined;
}
