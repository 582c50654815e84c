import { Fragment, type ReactNode } from 'react';
import type { Citation as CitationRecord } from '../../domain/citation.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Phrase } from '../../domain/phrase.ts';
import type { Source } from '../../domain/source.ts';
import { voiceOf } from '../../domain/voice.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { AroundName } from './EnglishName.tsx';
import { EnglishNote } from './EnglishNote.tsx';
import { languageName } from './language-name.ts';
import { Provenance } from './Provenance.tsx';
import { Quote } from './Quote.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  citation: CitationRecord;
  sources: readonly Source[];
  /** The claim's own phrase: a source that has the same words need not repeat them. */
  phrase?: Phrase | undefined;
  /** Whose statement it is; absent for a third party's, where "this side" would mean nobody. */
  party?: PartyId;
  /** When that was said, or the incident's first day: see `Provenance`. */
  near: string;
}

/** One source may stand twice in a claim, with two phrases. */
export const keyOf = ({ source, words, phrase }: CitationRecord) =>
  `${source} ${words} ${phrase ?? ''}`;

/** What stands before a source's words: whether they are the speaker's, and whether it denies them. */
function leadOf(restated: boolean, quoted: boolean, t: Translate): string {
  if (quoted) return t(restated ? 'citation.phraseRestated' : 'citation.phrase');
  return t(restated ? 'phrase.hereRestated' : 'phrase.here');
}

/** One source of a claim: outlet, title, date, language, whose words it gives, whom it quotes. */
export function Citation({ citation, sources, phrase, party, near }: Props) {
  const { t } = usePage();
  const source = sources.find(({ id }) => id === citation.source);
  if (source === undefined) return <li>{citation.source}</li>;
  const { via, words } = citation;
  const { language } = source;
  const phraseLanguage = citation.phraseLanguage ?? language;
  const speaker = party && { party, language: OWN_LANGUAGE[party] };
  const voice = voiceOf(citation, source, phraseLanguage, speaker);
  const shown = [phrase?.text, phrase?.original?.text];
  const facts: ReactNode[] = [
    source.published === undefined ? t('citation.noDate') : formatMoment(source.published, t),
    t('citation.language', { language: languageName(language, t) }),
    ...(party !== undefined || words !== 'absent'
      ? [
          voice === 'translated' && words === 'speaker'
            ? t('phrase.translated')
            : t(`citation.words.${words}`),
        ]
      : []),
    ...(via === undefined
      ? []
      : [<AroundName key={via} name={via} say={(gap) => t('citation.via', { via: gap })} />]),
    ...(source.url === undefined ? [t('citation.noAddress')] : []),
    ...(source.urlKind === 'copy' ? [t('citation.copy')] : []),
  ];
  return (
    <li className="part-citation">
      <SourceLink source={source} />
      {citation.phrase !== undefined && !shown.includes(citation.phrase) && (
        <p className="part-citation-phrase">
          <span>{leadOf(words === 'restated', voice === 'speaker', t)}</span>{' '}
          <Quote text={citation.phrase} language={phraseLanguage} quoted={voice === 'speaker'} />
        </p>
      )}
      <p className="part-facts">
        {facts.map((fact, at) => (
          // The facts of a source have no other identity than their place in it.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={at}>
            {at > 0 && <span> · </span>}
            <span>{fact}</span>
          </Fragment>
        ))}
      </p>
      {citation.note !== undefined && <EnglishNote text={citation.note} />}
      <Provenance source={source} read={citation.read} near={near} />
    </li>
  );
}
