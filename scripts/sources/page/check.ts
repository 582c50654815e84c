import type { PageAnswer } from '../answers.ts';
import type { Chain } from '../http/follow.ts';
import { contentType, readings } from './decode.ts';
import { plainForm } from './phrase.ts';
import { saysGone } from './soft-404.ts';
import { type PageText, pageText } from './text.ts';

type PageCheck = Pick<PageAnswer, 'type' | 'encoding' | 'cut' | 'looksGone' | 'phrases'>;

const HTML = /^(text\/html|application\/xhtml\+xml)$/;
const TEXT = /^(text\/|application\/(json|xml|rss\+xml|ld\+json)$)/;
/** What a page that names no type, or a type that says nothing, begins with. */
const BEGINS_AS_HTML = /^\s*(<!doctype html|<html|<head)/i;

type Kind = 'html' | 'text' | 'other';

function kindOf(type: string | undefined, text: string): Kind {
  if (type !== undefined && HTML.test(type)) return 'html';
  const vague = type === undefined || type === 'text/plain' || type === 'application/octet-stream';
  if (vague && BEGINS_AS_HTML.test(text)) return 'html';
  return type === undefined || TEXT.test(type) ? 'text' : 'other';
}

const asText = (text: string, kind: Kind): PageText =>
  kind === 'html' ? pageText(text) : { text, title: '', heading: '' };

/**
 * Looks for phrases in what an address answered; one that is no text is not looked through. A page in
 * which a phrase stands never looks gone.
 */
export function checkPage({ last }: Chain, phrases: readonly string[]): PageCheck {
  const { type, charset } = contentType(last.headers['content-type']);
  const about = { ...(type === undefined ? {} : { type }), ...(last.cut ? { cut: true } : {}) };
  const all = readings(last.body, charset);
  const [first] = all;
  if (first === undefined || kindOf(type, first.text) === 'other')
    return { ...about, phrases: phrases.map((text) => ({ text, stands: 'unknown' })) };
  const tried = all.map(({ encoding, text }) => {
    const page = asText(text, kindOf(type, text));
    const form = plainForm(page.text);
    const standing = phrases.map((phrase) => form.includes(plainForm(phrase)));
    return { encoding, page, standing, found: standing.filter(Boolean).length };
  });
  // The reading in which most phrases stand; without any, the likeliest one.
  const best = tried.reduce((a, b) => (b.found > a.found ? b : a));
  const missing = last.cut ? 'unknown' : 'no';
  const gone = best.found > 0 ? undefined : saysGone(best.page);
  return {
    ...about,
    encoding: best.encoding,
    phrases: phrases.map((text, at) => ({ text, stands: best.standing[at] ? 'yes' : missing })),
    ...(gone === undefined ? {} : { looksGone: gone }),
  };
}
