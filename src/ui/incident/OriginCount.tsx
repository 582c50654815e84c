import type { Claim } from '../../domain/claim.ts';
import { origins } from '../../domain/origins.ts';
import type { Source } from '../../domain/source.ts';
import { textAddress } from '../../state/text-address.ts';
import { useApp, usePage } from '../context.tsx';

/**
 * "M statements or reports, in N documents" of a side: six reprints of one text are one voice, and one
 * document may carry several. What is counted, an origin, the About page says.
 */
export function OriginCount(props: { claims: readonly Claim[]; sources: readonly Source[] }) {
  const { t, base, language } = usePage();
  const theme = useApp((state) => state.theme);
  const counted = origins(props.claims, props.sources);
  const citations = props.claims.flatMap((claim) => claim.citations);
  // Documents that report the matter without this side are no statements of it.
  if (citations.every(({ words }) => words === 'absent'))
    return (
      <p className="part-facts" data-field="origins">
        {t('accounts.countedNone')} {t('cite.documentCount', { count: counted.sources })}
      </p>
    );
  const meaning = `${textAddress({ page: 'about', language, theme }, base)}#term-origin`;
  return (
    <p className="part-facts" data-field="origins">
      {t('accounts.counted')}{' '}
      <a href={meaning}>{t('cite.originCount', { count: counted.origins })}</a>,{' '}
      {t('cite.documentCount', { count: counted.sources })}
    </p>
  );
}
