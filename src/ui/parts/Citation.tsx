import { Fragment, type ReactNode } from 'react';
import type { Citation as CitationRecord } from '../../domain/citation.ts';
import type { Phrase } from '../../domain/phrase.ts';
import type { Source } from '../../domain/source.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { AroundName } from './EnglishName.tsx';
import { languageName } from './language-name.ts';
import { Quote } from './Quote.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  citation: CitationRecord;
  sources: readonly Source[];
  /** The claim's own phrase: a source that has the same words need not repeat them. */
  phrase?: Phrase | undefined;
  /** False where the statement is a third party's, and "this side" would mean nobody. */
  ofSide?: boolean;
}

/** One source may stand twice in a claim, with two phrases. */
export const keyOf = ({ source, words, phrase }: CitationRecord) =>
  `${source} ${words} ${phrase ?? ''}`;

/** One source of a claim: outlet, title, date, language, whose words it gives, whom it quotes. */
export function Citation({ citation, sources, phrase, ofSide = true }: Props) {
  const { t } = usePage();
  const source = sources.find(({ id }) => id === citation.source);
  if (source === undefined) return <li>{citation.source}</li>;
  const { via } = citation;
  const facts: ReactNode[] = [
    source.published === undefined ? t('citation.noDate') : formatMoment(source.published, t),
    t('citation.language', { language: languageName(source.language, t) }),
    ...(ofSide || citation.words !== 'absent' ? [t(`citation.words.${citation.words}`)] : []),
    ...(via === undefined
      ? []
      : [<AroundName key={via} name={via} say={(gap) => t('citation.via', { via: gap })} />]),
    ...(source.url === undefined ? [t('citation.noAddress')] : []),
    ...(source.urlKind === 'copy' ? [t('citation.copy')] : []),
  ];
  return (
    <li className="part-citation">
      <SourceLink source={source} />
      {citation.phrase !== undefined && citation.phrase !== phrase?.text && (
        <p className="part-citation-phrase">
          {t(citation.words === 'restated' ? 'citation.phraseRestated' : 'citation.phrase')}{' '}
          <Quote text={citation.phrase} language={source.language} />
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
      {citation.note !== undefined && (
        <p className="part-facts" lang="en">
          {citation.note}
        </p>
      )}
    </li>
  );
}
