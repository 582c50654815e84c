import type { Desk } from '../../domain/reply.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { useAbout } from './use-about.ts';

/** Stands for the address while the sentence is put into words. */
const GAP = '\uFFFC';

/** Who takes reports of errors and replies, where the site names somebody, and what becomes of a reply. */
export function ReplyDesk({ desk }: { desk: Desk }) {
  const { at } = useAbout();
  const { kind } = desk;
  const [before, after] = kind === 'none' ? [] : at(`reply.${kind}`, { address: GAP }).split(GAP);
  return (
    <>
      {kind !== 'none' && (
        <p>
          {before}
          {kind === 'mail' ? (
            <a href={`mailto:${desk.address}`}>{desk.address}</a>
          ) : (
            <ExternalLink href={desk.address}>{new URL(desk.address).hostname}</ExternalLink>
          )}
          {after}
        </p>
      )}
      <p>{at('reply.reply')}</p>
    </>
  );
}
