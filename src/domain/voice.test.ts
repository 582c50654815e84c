import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import type { Source } from './source.ts';
import { originPart, phraseParts, voiceOf } from './voice.ts';

const source = (id: string, language: string, more: Partial<Source> = {}): Source => ({
  id,
  outlet: id,
  language,
  kind: 'news',
  ...more,
});
const sources = [
  source('ministry-en', 'en', { kind: 'official', party: 'armenia' }),
  source('ministry-hy', 'hy', { kind: 'official', party: 'armenia' }),
  source('agency', 'en', { kind: 'agency' }),
];
const cite = (id: string, words: Citation['words'] = 'speaker'): Citation => ({
  source: id,
  words,
});
const claimed = (citations: Citation[], phrase: object) => ({
  party: 'armenia' as const,
  citations,
  whereabouts: {
    kind: 'ownSide' as const,
    side: 'armenia' as const,
    phrase: { text: 'on our side', language: 'en', from: citations[0]?.source ?? '', ...phrase },
  },
});
const kinds = (claim: ReturnType<typeof claimed>, page = 'en') =>
  phraseParts(claim, sources, 'hy', page).map(({ kind, quoted }) => [kind, quoted]);
const ORIGINAL = { text: 'մեր կողմում', language: 'hy', from: 'ministry-hy' };

describe('whose wording a phrase is', () => {
  it('is the speaker’s in the side’s own language and on the side’s own page', () => {
    expect(kinds(claimed([cite('ministry-en')], {}))).toEqual([['speaker', true]]);
    expect(kinds(claimed([cite('agency')], { language: 'hy' }))).toEqual([['speaker', true]]);
    expect(kinds(claimed([cite('ministry-en', 'restated')], {}))).toEqual([['speaker', true]]);
  });

  it('is a rendering where the outlet words it, and in another language', () => {
    expect(kinds(claimed([cite('agency', 'outlet')], {}))).toEqual([['outlet', false]]);
    expect(kinds(claimed([cite('agency', 'outlet')], { language: 'hy' }))).toEqual([
      ['outlet', false],
    ]);
    expect(kinds(claimed([cite('agency')], {}))).toEqual([['translated', false]]);
    const others = source('others', 'en', { kind: 'official', party: 'azerbaijan' });
    expect(voiceOf(cite('others'), others, 'en', { party: 'armenia', language: 'hy' })).toBe(
      'translated',
    );
  });

  it('is nobody’s but the outlet’s where no citation tells', () => {
    expect(kinds(claimed([cite('agency')], { from: 'elsewhere' }))).toEqual([['outlet', false]]);
  });

  it('is a third party’s by the citation alone, since no language of its own is known', () => {
    expect(voiceOf(cite('agency'), sources[2], 'en', undefined)).toBe('speaker');
    expect(voiceOf(cite('agency', 'outlet'), sources[2], 'en', undefined)).toBe('outlet');
  });
});

describe('a phrase with its original', () => {
  const both = claimed([cite('agency'), cite('ministry-hy')], { original: ORIGINAL });

  it('leads with the rendering, and with the original on a page in its language', () => {
    expect(kinds(both)).toEqual([
      ['translated', false],
      ['original', true],
    ]);
    expect(kinds(both, 'hy')).toEqual([
      ['original', true],
      ['translated', false],
    ]);
  });

  it('is a rendering even on the side’s own page', () => {
    const own = claimed([cite('ministry-en'), cite('ministry-hy')], { original: ORIGINAL });
    expect(kinds(own)[0]).toEqual(['translated', false]);
  });

  it('quotes the original only where its source has the speaker’s words, and else says so', () => {
    const heard = claimed([cite('agency'), cite('ministry-hy', 'outlet')], { original: ORIGINAL });
    expect(kinds(heard)[1]).toEqual(['originalOutlet', false]);
  });
});

describe('the words on where fire came from', () => {
  const origin = { text: { en: 'From there.' }, phrase: 'from there' };
  const part = (citations: Citation[], more: object = {}) =>
    originPart({ party: 'armenia', citations, origin: { ...origin, ...more } }, sources, 'hy');

  it('have the source that is named, or the only one', () => {
    expect(part([cite('ministry-en')])).toMatchObject({ from: 'ministry-en', kind: 'speaker' });
    const two = [cite('agency'), cite('ministry-hy')];
    expect(part(two)).toMatchObject({ from: undefined, kind: 'translated', language: 'en' });
    expect(part(two, { from: 'ministry-hy', language: 'hy' })).toMatchObject({ kind: 'speaker' });
  });

  it('are none where none are recorded', () => {
    expect(part([cite('agency')], { phrase: undefined })).toBeUndefined();
  });
});
