import type { Claim } from '../../domain/claim.ts';
import type { PartyId } from '../../domain/party.ts';
import { claimant } from '../../i18n/cite.ts';
import { usePage } from '../context.tsx';

interface Props {
  claims: readonly Claim[];
  sides: readonly PartyId[];
  /** Id of the chosen claim; none for the incident. */
  chosen: string | undefined;
  onChoose: (claim: string | undefined) => void;
}

const INCIDENT = '';

/** The incident, or any claim of either side. Needs script, and is not shown without. */
export function WhatToCite({ claims, sides, chosen, onChoose }: Props) {
  const { t, language } = usePage();
  return (
    <label className="cite-what">
      <span>{t('cite.what')}</span>
      <select
        value={chosen ?? INCIDENT}
        onChange={({ target }) => onChoose(target.value === INCIDENT ? undefined : target.value)}
      >
        <option value={INCIDENT}>{t('cite.incident')}</option>
        {sides.map((party) => (
          <optgroup key={party} label={t('cite.claims', { party: t(`party.${party}`) })}>
            {claims
              .filter((claim) => claim.party === party)
              .map((claim) => (
                <option key={claim.id} value={claim.id}>
                  {claimant(claim, language, t)} ({claim.id})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
