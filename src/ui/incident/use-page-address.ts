import { useSyncExternalStore } from 'react';
import { pathOf } from '../../state/address.ts';
import { usePage } from '../context.tsx';

const never = () => () => {};

/**
 * Address of an incident's page that points at a claim. Absolute where the build knows the site's, and
 * else from the moment that the page runs in a browser.
 */
export function usePageAddress(incident: string, claim: string): string {
  const { base, language, publication } = usePage();
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  const known = URL.canParse(publication.address);
  const root = known ? publication.address : `${origin}${base}`;
  return `${pathOf({ language, incident }, root)}?claim=${claim}`;
}
