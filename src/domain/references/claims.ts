import type { CitationDraft, ClaimDraft } from '../draft.ts';
import { namesOf, type Whereabouts } from '../whereabouts.ts';
import { type Context, known } from './context.ts';
import type { Path, Report } from './finding.ts';
import { checkOrigin, checkPhrase } from './phrases.ts';
import { checkReading } from './readings.ts';

/** Metres outside the region it is stated in, beyond which a coordinate is taken for a slip. */
const COORDINATE_SLIP = 10_000;

/** Checks one claim against sources, places and regions, and its place against its citations. */
export function checkClaim(claim: ClaimDraft, path: Path, context: Context, report: Report): void {
  const { whereabouts: where, citations } = claim;
  if (citations !== undefined) checkCitations(citations, [...path, 'citations'], context, report);
  claim.origin?.places?.forEach((id, at) => {
    known(report, [...path, 'origin', 'places', at], 'place', id, context);
  });
  checkOrigin(claim, [...path, 'origin'], report);
  if (where === undefined) return;
  checkNames(where, [...path, 'whereabouts'], context, report);
  if (citations === undefined) return;
  checkPhrase(claim, [...path, 'whereabouts', 'phrase'], context, report);
  checkSupport(where, citations, path, report);
}

/** Checks citations of a claim or a reaction. */
export function checkCitations(
  citations: readonly CitationDraft[],
  path: Path,
  context: Context,
  report: Report,
): void {
  citations.forEach((citation, at) => {
    if (citation.source !== undefined)
      known(report, [...path, at, 'source'], 'source', citation.source, context);
    if (citation.words === 'absent' && citation.phrase !== undefined)
      report(
        [...path, at, 'phrase'],
        'is given where words is absent; a source without a statement has no phrase: leave it out, or correct words',
      );
    if (citation.phraseLanguage !== undefined && citation.phrase === undefined)
      report(
        [...path, at, 'phraseLanguage'],
        'is given without phrase; write the phrase or leave it out',
      );
    checkReading(citation, [...path, at, 'read'], context, report);
  });
}

function checkNames(where: Whereabouts, path: Path, context: Context, report: Report): void {
  const { places, regions } = namesOf(where);
  places.forEach((id, at) => {
    known(report, [...path, 'places', at], 'place', id, context);
  });
  regions.forEach((id, at) => {
    const here = [...path, 'regions', at];
    if (!known(report, here, 'region', id, context)) return;
    if (where.kind === 'borderZone' && context.ground.regions.get(id)?.facing === false)
      report(
        here,
        `${id} has no border with the other side; name a region that has, or write kind: region`,
      );
    if (where.kind === 'point') {
      const metres = Math.round(context.ground.metresOutside(id, where.position));
      if (metres > COORDINATE_SLIP)
        report(
          [...path, 'position'],
          `lies ${metres} m outside ${id}, which the statement names; make sure that it is copied right`,
          'warning',
        );
    }
  });
}

/** A claimed place needs a source that carries it as the side's own; a silence, one that shows it. */
function checkSupport(
  where: Whereabouts,
  citations: readonly CitationDraft[],
  path: Path,
  report: Report,
): void {
  const words = new Set(citations.map((citation) => citation.words));
  if (words.has(undefined)) return;
  const here = [...path, 'citations'];
  if (where.kind === 'notStated') {
    if (where.reason === 'silent' && !words.has('absent'))
      report(
        here,
        'show no silence; cite a source with words: absent, or write reason: denied or noPlace',
      );
    if (where.reason !== 'silent' && words.size === 1 && words.has('absent'))
      report(here, `carry no statement; cite what the side said, or write reason: silent`);
    return;
  }
  if (words.has('speaker') || words.has('outlet')) return;
  report(
    here,
    words.has('restated')
      ? 'only restate a report that the side denies, so they carry no place of its own; write kind: notStated with reason: denied, or cite its own words'
      : 'carry no statement; cite what the side said, or write kind: notStated with reason: silent',
  );
}
