import { useEffect, useState } from 'react';
import type { Visit } from '../../domain/reference.ts';
import { pathOf } from '../../state/address.ts';
import { usePage } from '../context.tsx';

/** The reader's own day, `YYYY-MM-DD`. */
function today(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * Address of the incident's page, pointing at the claim if there is one, and the day of access. Null
 * in the build's HTML, which knows neither.
 */
export function useVisit(incident: string, claim: string | undefined): Visit | null {
  const { base, language } = usePage();
  const [day, setDay] = useState<{ origin: string; accessed: string } | null>(null);
  useEffect(() => setDay({ origin: location.origin, accessed: today(new Date()) }), []);
  if (day === null) return null;
  const query = claim === undefined ? '' : `?claim=${claim}`;
  return {
    url: `${day.origin}${pathOf({ language, incident }, base)}${query}`,
    accessed: day.accessed,
  };
}
