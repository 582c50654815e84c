import type { Claim } from '../../domain/claim.ts';
import type { Source } from '../../domain/source.ts';
import { type PhrasePart, phraseParts } from '../../domain/voice.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import { usePage } from '../context.tsx';
import { languageName } from '../parts/language-name.ts';
import { Quote } from '../parts/Quote.tsx';
import { SourceOf } from '../parts/SourceLink.tsx';

interface StatedProps {
  part: PhrasePart;
  sources: readonly Source[];
  /** What both a rendering and its original are is said of the first alone. */
  first: boolean;
}

/** Words with whose they are above them, and where they were read below. */
function Stated({ part, sources, first }: StatedProps) {
  const { t } = usePage();
  return (
    <figure className="account-words" data-kind={part.kind}>
      <p className="part-facts">
        {t(`phrase.kind.${part.kind}`, { language: languageName(part.language, t) })}
      </p>
      {first && part.restated && <p className="part-facts">{t('citation.phraseRestated')}</p>}
      <blockquote>
        <Quote text={part.text} language={part.language} quoted={part.quoted} />
      </blockquote>
      <figcaption className="part-facts">
        <SourceOf id={part.from} sources={sources} />
      </figcaption>
    </figure>
  );
}

/** The words that carry the place, exactly as published, and beside a rendering its original. */
export function StatedPhrase({ claim, sources }: { claim: Claim; sources: readonly Source[] }) {
  const { t, language } = usePage();
  const parts = phraseParts(claim, sources, OWN_LANGUAGE[claim.party], language);
  return (
    <div className="account-phrase">
      {parts.length === 0 ? (
        <p className="account-none">
          <span aria-hidden="true">{t('none.mark')}</span> {t('accounts.phraseNone')}
        </p>
      ) : (
        parts.map((part, at) => (
          <Stated key={part.kind} part={part} sources={sources} first={at === 0} />
        ))
      )}
    </div>
  );
}
