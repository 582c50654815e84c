import type { Citation } from './citation.ts';
import type { Claim } from './claim.ts';
import type { PartyId } from './party.ts';
import type { Source } from './source.ts';

/**
 * Whose wording a verbatim phrase is:
 * `speaker` the speaker's own, in the language in which it stands; `outlet` the outlet's rendering;
 * `translated` the speaker's words, in a language that is not the speaker's own.
 * Only `speaker` stands in quotation marks.
 */
export type Voice = 'speaker' | 'outlet' | 'translated';

/** Who speaks a phrase: a side and the language of its country, or a third party of which no language is known. */
export interface Speaker {
  party: PartyId;
  language: string;
}

const primary = (tag: string) => tag.split('-')[0];

/**
 * Whose wording a phrase is, by its citation, its source and its language. An authority's own page is
 * its own wording in any language that it publishes in.
 * @param citation undefined where none of the claim's citations is of that source
 */
export function voiceOf(
  citation: Pick<Citation, 'words'> | undefined,
  source: Pick<Source, 'kind' | 'party'> | undefined,
  language: string,
  speaker: Speaker | undefined,
): Voice {
  if (citation?.words !== 'speaker' && citation?.words !== 'restated') return 'outlet';
  if (speaker === undefined || primary(language) === primary(speaker.language)) return 'speaker';
  const ownPage = source?.kind === 'official' && source.party === speaker.party;
  return ownPage ? 'speaker' : 'translated';
}

/** A phrase, or its original, as a page sets it. */
export interface PhrasePart {
  /**
   * `original`: the words in the language in which they were said, where a rendering stands beside
   * them; `originalOutlet`: the same as an outlet words it in that language.
   */
  kind: Voice | 'original' | 'originalOutlet';
  /** True where the speaker said these words: they stand in quotation marks. */
  quoted: boolean;
  /** True where the speaker restates a report, and denies it. */
  restated: boolean;
  text: string;
  language: string;
  /** Id of the source that it was copied from; absent where that is not known. */
  from?: string | undefined;
}

type Cited = Pick<Claim, 'party' | 'citations'>;

function partOf(
  claim: Cited,
  sources: readonly Source[],
  copied: { text: string; language: string; from?: string | undefined },
  own: string,
): PhrasePart & { kind: Voice } {
  const citation = claim.citations.find(({ source }) => source === copied.from);
  const source = sources.find(({ id }) => id === copied.from);
  const kind = voiceOf(citation, source, copied.language, { party: claim.party, language: own });
  return {
    kind,
    quoted: kind === 'speaker',
    restated: citation?.words === 'restated',
    text: copied.text,
    language: copied.language,
    from: copied.from,
  };
}

/**
 * What a claim's whereabouts was said in: the phrase, and its original where the record has it. On a
 * page in the original's language the original is first, on every other the rendering.
 * @param own language of the claiming side's country
 * @param page language of the page
 * @returns empty where no words are recorded
 */
export function phraseParts(
  claim: Pick<Claim, 'party' | 'citations' | 'whereabouts'>,
  sources: readonly Source[],
  own: string,
  page: string,
): PhrasePart[] {
  const { phrase } = claim.whereabouts;
  if (phrase === undefined) return [];
  const { original } = phrase;
  const first = partOf(claim, sources, phrase, own);
  if (original === undefined) return [first];
  // The record says that these are renderings of the words below, whosever page they are on.
  const rendering: PhrasePart = {
    ...first,
    kind: first.kind === 'speaker' ? 'translated' : first.kind,
    quoted: false,
  };
  const citation = claim.citations.find(({ source }) => source === original.from);
  const quoted = citation?.words === 'speaker' || citation?.words === 'restated';
  const said: PhrasePart = {
    ...original,
    kind: quoted ? 'original' : 'originalOutlet',
    quoted,
    restated: citation?.words === 'restated',
  };
  return primary(original.language) === page ? [said, rendering] : [rendering, said];
}

/**
 * The words in which a claim says where fire came from, if they are recorded. A claim with a single
 * citation leaves no doubt where they were read; without a source they are no more than a rendering.
 * @param own as for `phraseParts`
 */
export function originPart(
  claim: Pick<Claim, 'party' | 'citations' | 'origin'>,
  sources: readonly Source[],
  own: string,
): PhrasePart | undefined {
  const { origin, citations } = claim;
  if (origin?.phrase === undefined) return undefined;
  const only = citations.length === 1 ? citations[0]?.source : undefined;
  const copied = {
    text: origin.phrase,
    language: origin.language ?? 'en',
    from: origin.from ?? only,
  };
  const part = partOf(claim, sources, copied, own);
  return copied.from === undefined ? { ...part, kind: 'translated' } : part;
}
