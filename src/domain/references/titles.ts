import type { IncidentDraft, PartyDraft } from '../draft.ts';
import { namedFirst, type SideNames } from '../named-first.ts';
import { PARTIES, type PartyId } from '../party.ts';
import { LANGUAGES, type Language } from '../text.ts';
import type { Report } from './finding.ts';

/** How the sides are named, and which comes first where the sources do not tell who reported first. */
export interface TitleNames {
  parties: readonly SideNames[];
  alphabeticallyFirst: PartyId;
}

/** Undefined where either side's names could not be read: their own error is enough. */
export function titleNames(parties: readonly PartyDraft[] | undefined): TitleNames | undefined {
  const known = parties?.flatMap(({ id, name, namedBy }) =>
    id === undefined || name === undefined || namedBy === undefined
      ? []
      : [{ id, name: name.en, namedBy }],
  );
  const [first] = known?.toSorted((a, b) => (a.name < b.name ? -1 : 1)) ?? [];
  if (known?.length !== PARTIES.length || first === undefined) return undefined;
  return { parties: known, alphabeticallyFirst: first.id };
}

/** Checks that a title names first, in each of its languages, the side that reported first. */
export function checkTitle(
  { title, reportedFirst }: IncidentDraft,
  { parties, alphabeticallyFirst }: TitleNames,
  report: Report,
): void {
  if (title === undefined || reportedFirst === undefined) return;
  const settled = reportedFirst !== 'unsettled';
  const right = settled ? reportedFirst : alphabeticallyFirst;
  for (const language of LANGUAGES) {
    const named = namedFirst(title, language, parties);
    if (named === undefined || named.party === right) continue;
    const why = settled
      ? `${right} reported first`
      : `who reported first is unsettled, so that the order is alphabetical (by the names in English)`;
    report(
      ['title', language],
      `names ${named.party} first (“${named.word}”), but ${why}; name ${right} first, or correct reportedFirst`,
    );
  }
}

/** Reports each side that has no words in a language in which titles are written. */
export function checkNames(
  parties: readonly PartyDraft[],
  incidents: readonly IncidentDraft[],
  report: Report,
): void {
  const written = new Set<Language>(
    LANGUAGES.filter((language) => incidents.some(({ title }) => title?.[language] !== undefined)),
  );
  parties.forEach(({ id, namedBy }, index) => {
    if (id === undefined || namedBy === undefined) return;
    for (const language of written)
      if (namedBy[language] === undefined)
        report(
          [index, 'namedBy'],
          `has no words in ${language}, in which titles are written; add ${language}: those that name ${id} there`,
        );
  });
}
