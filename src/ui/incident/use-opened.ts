import { useEffect, useState } from 'react';
import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { PARTIES } from '../../domain/party.ts';
import { useApp } from '../context.tsx';

/** Which parts of both accounts are open. */
export interface Opened {
  earlier: boolean;
  setEarlier(open: boolean): void;
  others: boolean;
  setOthers(open: boolean): void;
}

type Part = 'latest' | 'earlier' | 'others';

/** The part of its side's account that holds a claim. */
function partOf(claim: string | null, { incident }: IncidentDetail): Part | undefined {
  for (const party of PARTIES) {
    const { latest, earlier, others } = claimsOf(incident.claims, party);
    if (latest.id === claim) return 'latest';
    if (earlier.some(({ id }) => id === claim)) return 'earlier';
    if (others.some(({ id }) => id === claim)) return 'others';
  }
  return undefined;
}

/** Pixels at the top of the screen that the header, or on a phone the sheet's handle, covers. */
function coveredAbove(): number {
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return Number.isNaN(padding) ? 0 : padding;
}

/**
 * Parts of both accounts open together: a reader never opens one side's alone. The part that holds
 * the claim that the map or the address points at opens by itself, and the claim comes into view.
 */
export function useOpened(detail: IncidentDetail): Opened {
  const pointed = useApp((state) => state.claim);
  const part = partOf(pointed, detail);
  const [earlier, setEarlier] = useState(part === 'earlier');
  const [others, setOthers] = useState(part === 'others');
  useEffect(() => {
    if (part === undefined) return;
    if (part === 'earlier') setEarlier(true);
    if (part === 'others') setOthers(true);
    const frame = requestAnimationFrame(() => {
      const claim = document.getElementById(`claim-${pointed}`);
      const top = claim?.getBoundingClientRect().top ?? 0;
      if (top < coveredAbove() || top > window.innerHeight * 0.75)
        claim?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [part, pointed]);
  return { earlier, setEarlier, others, setOthers };
}
