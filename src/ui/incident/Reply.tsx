import type { Claim } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { editionOf } from '../../domain/reference.ts';
import { replyAddress } from '../../domain/reply.ts';
import { claimant } from '../../i18n/cite.ts';
import { letterOf } from '../../i18n/reply.ts';
import { textAddress } from '../../state/text-address.ts';
import { useApp, usePage } from '../context.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { usePageAddress } from './use-page-address.ts';

/**
 * At a claim's foot: a mail or a form that knows what it is about. Where the site names nobody who
 * takes them, it leads to how a record is corrected.
 */
export function Reply({ claim, detail }: { claim: Claim; detail: IncidentDetail }) {
  const { t, language, base, publication } = usePage();
  const theme = useApp((state) => state.theme);
  const { id: incident } = detail.incident;
  const page = usePageAddress(incident, claim.id);
  const matter = { incident, claim: claim.id, edition: editionOf(detail).id, page };
  const { desk } = publication;
  const address = replyAddress(desk, matter, letterOf(matter, t));
  const who = claimant(claim, language, t);
  const words = (
    <>
      <span>{t('reply.link')}</span>
      {/* Sighted readers see which claim it stands under. */}
      <span className="part-hidden"> ({t('reply.which', { claim: claim.id, who })})</span>
    </>
  );
  return (
    <p className="account-reply">
      {desk.kind === 'form' && address !== undefined ? (
        <ExternalLink href={address}>{words}</ExternalLink>
      ) : (
        <a href={address ?? `${textAddress({ page: 'about', language, theme }, base)}#correct`}>
          {words}
        </a>
      )}
    </p>
  );
}
