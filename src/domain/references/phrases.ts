import type { CitationDraft, ClaimDraft } from '../draft.ts';
import type { PartyId } from '../party.ts';
import type { Phrase } from '../phrase.ts';
import type { Context } from './context.ts';
import type { Path, Report } from './finding.ts';

/** Checks a whereabouts' phrase and its original against the claim's citations and their sources. */
export function checkPhrase(claim: ClaimDraft, path: Path, context: Context, report: Report): void {
  const { party, whereabouts, citations = [] } = claim;
  const phrase = whereabouts?.phrase;
  if (phrase === undefined) return;
  if (isCopied(phrase.from, citations, path, report)) {
    checkLanguage(phrase, citations, 'the phrase in its own language', path, context, report);
    const rendered = citations.flatMap((citation) =>
      citation.source === phrase.from ? (citation.phrase ?? []) : [],
    );
    const agrees = (text: string) => text.includes(phrase.text) || phrase.text.includes(text);
    if (rendered.length > 0 && !rendered.some(agrees))
      report(
        [...path, 'text'],
        `differs from the phrase of its citation of ${phrase.from}, “${rendered[0]}”; copy both from the source`,
        'warning',
      );
  }
  const { original } = phrase;
  if (original === undefined) return;
  const here = [...path, 'original'];
  if (isCopied(original.from, citations, here, report))
    checkLanguage(original, citations, 'the words in their own language', here, context, report);
  if (original.language === phrase.language)
    report(
      [...here, 'language'],
      `is ${original.language}, as the phrase is, so that is no rendering; take original out, or correct a language`,
    );
  else if (original.text === phrase.text)
    report(
      [...here, 'text'],
      'is the phrase itself; write the words as they were said, or take original out',
    );
  if (party !== undefined) checkSpoken(original.language, party, here, context, report);
}

/** Checks where the phrase of an origin was copied from. */
export function checkOrigin({ origin, citations }: ClaimDraft, path: Path, report: Report): void {
  if (origin === undefined) return;
  for (const field of ['language', 'from'] as const)
    if (origin[field] !== undefined && origin.phrase === undefined)
      report([...path, field], 'is given without phrase; write the phrase or leave it out');
  if (origin.from !== undefined && citations !== undefined)
    isCopied(origin.from, citations, path, report);
}

/** Reports a source that the claim does not cite, or that nobody has read. Says whether it is cited. */
function isCopied(
  from: string,
  citations: readonly CitationDraft[],
  path: Path,
  report: Report,
): boolean {
  const own = citations.filter((citation) => citation.source === from);
  if (own.length === 0) {
    const cited = citations.flatMap((citation) => citation.source ?? []).join(', ');
    report(
      [...path, 'from'],
      `${from} is not among the claim’s citations; write one of ${cited}, or cite it`,
    );
    return false;
  }
  // Where the citation has a phrase itself, that is told there.
  if (own.every(({ read, phrase }) => read?.extent === 'none' && phrase === undefined))
    report(
      [...path, 'from'],
      `${from} was not read (read.extent is none), so nothing can be copied from it; correct one of them`,
    );
  return true;
}

function checkLanguage(
  { language, from }: Pick<Phrase, 'language' | 'from'>,
  citations: readonly CitationDraft[],
  what: string,
  path: Path,
  context: Context,
  report: Report,
): void {
  const own = context.sources?.get(from)?.language;
  if (own === undefined || own === language) return;
  if (citations.some((one) => one.source === from && one.phraseLanguage === language)) return;
  report(
    [...path, 'language'],
    `is ${language}, but ${from} is in ${own}; copy ${what}`,
    'warning',
  );
}

const primary = (tag: string) => tag.split('-')[0];

/** A side speaks the languages that the parties' file gives it, whatever script or region a tag adds. */
function checkSpoken(
  language: string,
  party: PartyId,
  path: Path,
  context: Context,
  report: Report,
): void {
  const spoken = context.languages.get(party);
  if (spoken === undefined || spoken.some((one) => primary(one) === primary(language))) return;
  report(
    [...path, 'language'],
    `is ${language}, in which ${party} makes no statements (${context.files.parties} has ${spoken.join(', ')}); write a language of that side, or take original out: a rendering stays a citation`,
  );
}
