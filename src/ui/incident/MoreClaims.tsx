import type { Claim } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';

interface Props {
  row: 'earlier' | 'others';
  claims: readonly Claim[];
  detail: IncidentDetail;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A side's earlier versions of its claim, or its other statements; the row says so where there is none. */
export function MoreClaims({ row, claims, detail, open, onToggle }: Props) {
  const { t } = usePage();
  if (claims.length === 0) {
    return (
      <div className="account-more" data-row={row}>
        <p className="account-none">
          <span aria-hidden="true">{t('none.mark')}</span> {t(`accounts.${row}None`)}
        </p>
      </div>
    );
  }
  return (
    <div className="account-more" data-row={row}>
      <Disclosure
        summary={t(`accounts.${row}`, { count: claims.length })}
        open={open}
        onToggle={onToggle}
      >
        <ol className="account-claims">
          {claims.map((claim) => (
            <ClaimEntry key={claim.id} claim={claim} detail={detail} />
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
