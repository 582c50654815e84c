import type { PartyId } from '../../domain/party.ts';
import { useAbout } from './use-about.ts';

/** A figure with a bar as long as its share of the row's largest. */
export function Amount(props: { party: PartyId; value: number; most: number }) {
  const { party, value, most } = props;
  const { number } = useAbout();
  const share = most === 0 ? 0 : (100 * value) / most;
  return (
    <span className="about-amount" data-party={party}>
      {number(value)}
      <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 4">
        <rect width="100" height="4" className="about-amount-room" />
        <rect width={Number(share.toFixed(2))} height="4" />
      </svg>
    </span>
  );
}
