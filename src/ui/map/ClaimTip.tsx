import { useEffect, useRef } from 'react';
import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { useNames, usePage } from '../context.tsx';

interface ClaimTipProps {
  map: OpenMap;
  detail: IncidentDetail;
  /** Id of the claim under the pointer. */
  claim: string | null;
}

/** Says whose claim a shape is. Only a help to the pointer: the panel says the same in full. */
export function ClaimTip({ map, detail, claim }: ClaimTipProps) {
  const { t } = usePage();
  const names = useNames(detail.places);
  const tip = useRef<HTMLParagraphElement>(null);
  const found = detail.incident.claims.find(({ id }) => id === claim);

  useEffect(() => {
    if (claim === null) return;
    map.engine.markClaim(claim, true);
    return () => map.engine.markClaim(claim, false);
  }, [map, claim]);

  useEffect(() => {
    const follow = () => {
      const at = map.engine.pointer;
      if (at === null || tip.current === null) return;
      const { width, height } = map.engine.size;
      const x = Math.min(at[0] + 14, width - tip.current.offsetWidth - 8);
      const y = Math.min(at[1] + 14, height - tip.current.offsetHeight - 8);
      tip.current.style.translate = `${x}px ${y}px`;
    };
    follow();
    const { overlay } = map.engine;
    overlay.addEventListener('mousemove', follow);
    return () => overlay.removeEventListener('mousemove', follow);
  });

  if (found === undefined) return null;
  const latest = claimsOf(detail.incident.claims, found.party).latest.id === found.id;
  const party = t(`party.${found.party}`);
  return (
    <p ref={tip} className="map-tip" data-party={found.party} aria-hidden="true">
      <span className="map-tip-party">
        {t(latest ? 'map.latestClaim' : 'map.earlierClaim', { party })}
      </span>{' '}
      <span>{whereaboutsSentence(found.whereabouts, names, t, 'short')}</span>
    </p>
  );
}
