import { REVIEWS, type Review } from '../../../domain/provenance.ts';
import type { Language } from '../../../domain/text.ts';
import type { RecordFinding } from '../located.ts';
import { findingOf } from './check-ledger.ts';
import { hashesOf, knownOf, type Ledger, type Ledgers, standingIn } from './ledger.ts';
import type { Section } from './sections.ts';
import { keyOf } from './texts.ts';

/** What a person says of texts of one language: all of it, a record's, or one text's. */
export interface Statement {
  language: Language;
  /** A section's name. */
  record?: string | undefined;
  /** Hash of the English text. */
  text?: string | undefined;
  /** Who has read them. */
  review?: Exclude<Review, 'machine'> | undefined;
  /** True where translations of another English text were read and hold for the one that is there. */
  stillHolds?: boolean;
}

/** What became of a section in one ledger, in numbers of texts. */
export interface SectionChange {
  language: Language;
  section: string;
  added: number;
  dropped: number;
  reviewed: number;
  held: number;
}

export interface Update {
  ledgers: Ledgers;
  changes: SectionChange[];
  /** Translations of another English text, which are not taken in. */
  stale: RecordFinding[];
}

/**
 * Brings the ledgers up to what the records hold: adds what is new as `machine`, drops what is gone.
 * A translation whose English has changed is taken in only where a person says that it holds. Pure.
 */
export function updateLedgers(
  sections: readonly Section[],
  ledgers: Ledgers,
  statement?: Statement,
): Update {
  const changes: SectionChange[] = [];
  const stale: RecordFinding[] = [];
  const of = (language: Language): Ledger => {
    const next = new Map<string, ReadonlyMap<string, Review>>();
    for (const section of sections) {
      const updated = updateSection(section, language, ledgers[language], statement);
      changes.push(updated.change);
      stale.push(...updated.stale);
      next.set(section.name, updated.next);
    }
    const moved = new Set(sections.flatMap(({ name, formerly }) => [name, ...formerly]));
    for (const [name, { size }] of ledgers[language])
      if (!moved.has(name)) changes.push({ ...none, language, section: name, dropped: size });
    return next;
  };
  const next = { en: of('en'), hy: of('hy'), az: of('az'), ru: of('ru') };
  const changed = changes.filter(
    ({ added, dropped, reviewed, held }) => added + dropped + reviewed + held > 0,
  );
  return { ledgers: next, changes: changed, stale };
}

const none = { added: 0, dropped: 0, reviewed: 0, held: 0 };

function updateSection(
  section: Section,
  language: Language,
  ledger: Ledger,
  statement: Statement | undefined,
) {
  const known = knownOf(ledger, section);
  const standing = standingIn(known);
  const change: SectionChange = { ...none, language, section: section.name };
  const next = new Map<string, Review>();
  const stale: RecordFinding[] = [];
  const left = new Set<string>();
  for (const placed of section.texts) {
    const key = keyOf(placed.text, language);
    if (key === undefined || next.has(key)) continue;
    const now = standing(key);
    const meant = statement !== undefined && isMeant(statement, section, language, key);
    // Of English only what somebody has read is kept, so that an English text needs no line to be right.
    const before = known.get(key) ?? 'machine';
    if (now === 'stale' && language !== 'en' && !(meant && statement.stillHolds)) {
      stale.push(findingOf(section, placed, language, key, now));
      left.add(hashesOf(key).own);
      continue;
    }
    const review = meant ? higher(before, statement.review ?? before) : before;
    if (language === 'en' && review === 'machine') continue;
    if (now === 'new' && language !== 'en') change.added += 1;
    if (now === 'stale') change.held += 1;
    if (review !== before) change.reviewed += 1;
    next.set(key, review);
  }
  // What tells that a translation is older than its English stays until that is mended.
  for (const [key, review] of known)
    if (!next.has(key) && left.has(hashesOf(key).own)) next.set(key, review);
    else if (!next.has(key)) change.dropped += 1;
  return { next, change, stale };
}

function isMeant(
  { language: meant, record, text, stillHolds }: Statement,
  { name }: Section,
  language: Language,
  key: string,
): boolean {
  return (
    meant === language &&
    (record === undefined || record === name) &&
    (text === undefined || text === hashesOf(key).english) &&
    (!stillHolds || record === name)
  );
}

const higher = (a: Review, b: Review): Review => (REVIEWS.indexOf(a) >= REVIEWS.indexOf(b) ? a : b);
