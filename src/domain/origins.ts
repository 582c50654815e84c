import type { Citation } from './citation.ts';
import type { Source } from './source.ts';
import type { LocalText } from './text.ts';

/** What is cited: a claim, or a third party's statement. */
export interface Statement {
  speaker: LocalText;
  /** When it was said; absent where the sources do not tell. */
  said?: string | undefined;
  citations: readonly Citation[];
}

/**
 * Where the words of a citation come from. Two citations with the same origin are one voice, however
 * many outlets carry it.
 *
 * - The speaker's own words (`speaker`, and `restated`): the speaker's statement of that day, so that
 *   six reprints of one ministry's text are one origin.
 * - A rendering (`outlet`), or a report without a statement (`absent`): who wrote it, which is `via`
 *   where the source passes another's report on, and else the source's outlet. Names are compared
 *   without regard to case.
 *
 * The rule errs towards fewer origins: two statements of one speaker on one day count once.
 */
function originOf(
  { source: id, words, via }: Citation,
  { speaker, said }: Statement,
  sources: readonly Source[],
): string {
  if (words === 'speaker' || words === 'restated') return `statement: ${speaker.en} ${said ?? ''}`;
  const writer = via ?? sources.find((source) => source.id === id)?.outlet ?? id;
  return `report: ${writer.toLowerCase()}`;
}

/** How many documents are cited, and in how many origins their words begin. */
export interface OriginCount {
  sources: number;
  origins: number;
}

/**
 * Counts the documents and the origins of statements. Each is counted once over all of them.
 * @param sources at least those that the statements cite
 */
export function origins(statements: readonly Statement[], sources: readonly Source[]): OriginCount {
  const cited = statements.flatMap((statement) =>
    statement.citations.map((citation) => ({ citation, statement })),
  );
  return {
    sources: new Set(cited.map(({ citation }) => citation.source)).size,
    origins: new Set(cited.map(({ citation, statement }) => originOf(citation, statement, sources)))
      .size,
  };
}
