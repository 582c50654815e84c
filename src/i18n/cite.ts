import type { Reference, Visit } from '../domain/reference.ts';
import { inLanguage, type Language } from '../domain/text.ts';
import { plainSpaces } from './plain.ts';
import type { Translate } from './translate.ts';
import { formatMoment, formatSaid } from './when.ts';

/**
 * A citation as text: what it is of, the record's version, and, once known, address and day of access.
 * @param visit null until the page runs in a browser
 */
export function citationText(
  reference: Reference,
  visit: Visit | null,
  language: Language,
  t: Translate,
): string {
  const { claim, incident: id, version } = reference;
  const title = inLanguage(reference.title, language).text;
  const common = { title, id, version };
  const text =
    claim === undefined
      ? t('cite.text', common)
      : t('cite.textClaim', { ...common, claim: claim.id, who: claimant(claim, language, t) });
  if (visit === null) return plainSpaces(text);
  const date = formatMoment(visit.accessed, t);
  return plainSpaces(t('cite.visited', { text, url: visit.url, date }));
}

/** "Ministry of Defence of Armenia, 27 May 2021". */
export function claimant(
  claim: NonNullable<Reference['claim']>,
  language: Language,
  t: Translate,
): string {
  const name = inLanguage(claim.speaker, language).text;
  return claim.said === undefined ? name : t('cite.who', { name, date: formatSaid(claim, t) });
}
