import type { Claim } from '../../domain/claim.ts';
import type { Source } from '../../domain/source.ts';
import { usePage } from '../context.tsx';
import { EnglishName } from '../parts/EnglishName.tsx';
import { Quote } from '../parts/Quote.tsx';

/** The words that carry the place, exactly as published, with where and whose they are. */
export function StatedPhrase({ claim, sources }: { claim: Claim; sources: readonly Source[] }) {
  const { t } = usePage();
  const { phrase } = claim.whereabouts;
  if (phrase === undefined) {
    return (
      <div className="account-phrase">
        <p className="account-none">
          <span aria-hidden="true">{t('none.mark')}</span> {t('accounts.phraseNone')}
        </p>
      </div>
    );
  }
  const words = claim.citations.find(({ source }) => source === phrase.from)?.words;
  const outlet = sources.find(({ id }) => id === phrase.from)?.outlet ?? phrase.from;
  return (
    <figure className="account-phrase">
      {words === 'restated' && <p className="part-facts">{t('citation.phraseRestated')}</p>}
      <blockquote>
        <Quote text={phrase.text} language={phrase.language} />
      </blockquote>
      <figcaption className="part-facts">
        <EnglishName name={outlet} />
        {words !== undefined && <span>: {t(`citation.words.${words}`)}</span>}
      </figcaption>
    </figure>
  );
}
