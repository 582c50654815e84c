import type { Claim } from '../../domain/claim.ts';
import { formatSaid } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { Text } from '../parts/Text.tsx';

/** Who said it, and when as far as the sources tell. */
export function Said({ claim }: { claim: Claim }) {
  const { t } = usePage();
  return (
    <>
      <Text text={claim.speaker} />
      {' · '}
      {claim.said === undefined ? (
        <span>{formatSaid(claim, t)}</span>
      ) : (
        <time dateTime={claim.said}>{formatSaid(claim, t)}</time>
      )}
    </>
  );
}
