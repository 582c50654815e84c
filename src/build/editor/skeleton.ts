import { WORDS } from '../../domain/citation.ts';
import type { Saying } from '../../domain/incident-id.ts';
import { PARTIES, type PartyId } from '../../domain/party.ts';

const choices = (words: readonly string[]) => words.join(', ');

/** Both sides have the same fields in the same order, so that neither is forgotten or favoured. */
const claimOf = (party: PartyId) => `  - id: ${party}-1
    party: ${party}
    speaker:
      en:
    said:
    account:
      en:
    whereabouts:
      kind:
    citations:
      - source:
        words:`;

/** What records of custody have beside. */
const HELD = `# Whose servicemen were held and by whom, where both sides' own statements say it; else unsettled.
held:
  of:
  by:
`;

/**
 * The text of a new record: every field that a record must have, empty, under comments that say what
 * belongs there. `npm run check` then asks for each until nothing is left. Pure.
 * @param saying the day and kind that its id says
 * @param today day of the record's creation
 */
export function skeletonOf(id: string, { start, kind }: Saying, today: string): string {
  return `# yaml-language-server: $schema=../incident.schema.json
# A new record: fill in what is empty, then take the comments out.
#   npm run check                      lists what is missing or wrong, by line
#   npm run preview -- ${id}   shows this record while you write
# CONTRIBUTING.md has the rules of places and words.
# The id says the day and the kind, and with -2, -3 … which of them.
id: ${id}
kind: ${kind}
# Asserts nothing that one side denies, and names first the side that reported first.
title:
  en:
# The side whose report came first, as the sources show it: ${choices(PARTIES)}, or unsettled where
# they do not; then titles name the sides in the order of parties.yaml.
reportedFirst:
${kind === 'custody' ? HELD : ''}when:
  start: ${start}
  # For more than one day:
  # end: YYYY-MM-DD
  # Where a side states a clock time (UTC+04:00), and whose it is: ${choices(PARTIES)} or both:
  # time: 'HH:MM'
  # accordingTo:
# Armenian region, Azerbaijani region, joined: [gegharkunik-kelbajar]. The main stretch first.
stretches: []
# high: both sides were read in their own text, an agency's or two independent outlets'; else medium.
confidence:
# Only what both sides' own statements say, with a claim of each. Stays [] where that is nothing.
#   - text:
#       en:
#     claims: [${PARTIES.map((party) => `${party}-1`).join(', ')}]
agreed: []
# One claim for each statement of each side. The first of a side leads its column; a later statement
# of the same speaker names the earlier one: "supersedes: <id>".
#
# said         YYYY-MM-DD or YYYY-MM-DDTHH:MM (UTC+04:00). Take the line out where no source tells.
# account      A paraphrase in your own words, about as long as the other side's.
# whereabouts  The place as it was said, one of:
#                kind: place         with places: [ids of places.yaml]
#                kind: toward        with places: [ids of places.yaml]
#                kind: borderZone    with regions: [ids of regions]
#                kind: region        with regions: [ids of regions]
#                kind: insideBorder  with side: ${choices(PARTIES)}; metres: a number
#                kind: ownSide       with side: ${choices(PARTIES)}
#                kind: point         with position: { lon: …, lat: … }, stated, datum, roundingMetres
#                kind: notStated     with reason: silent, denied, noPlace
#              The words that carry it, at most twelve, copied exactly:
#                phrase: { text: …, language: en, from: <one of the citations' sources> }
# citations    source: an id of sources.yaml. words: one of ${choices(WORDS)}.
#              Where an outlet quotes another: "via: <whom>".
#              What was read of it: "read: { extent: whole, on: ${today} }", or beginning, or none.
claims:
${PARTIES.map(claimOf).join('\n')}
changes:
  - date: ${today}
    what:
      en: Record created.
`.replaceAll(/[ \t]+$/gm, '');
}
