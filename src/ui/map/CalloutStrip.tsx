import { memo } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { CalloutBody } from './CalloutBody.tsx';
import { calloutText } from './callout-text.ts';

/** The callouts under a map that has no room for them: two equal columns, west left. */
export const CalloutStrip = memo(function CalloutStrip({
  detail,
  note,
}: {
  detail: IncidentDetail;
  note: string;
}) {
  const { store, t } = usePage();
  const names = useNames(detail.places);
  const pointed = useApp((state) => state.claim);
  const sides = [detail.west, otherParty(detail.west)] as const;
  return (
    <div className="map-strip">
      {sides.map((party) => {
        const text = calloutText(detail, party, names, t, note);
        return (
          <button
            key={party}
            type="button"
            className="map-callout"
            data-party={party}
            aria-pressed={pointed === text.claim}
            onClick={() =>
              store.getState().pointAtClaim(pointed === text.claim ? null : text.claim)
            }
          >
            <CalloutBody text={text} />
          </button>
        );
      })}
    </div>
  );
});
