import type { Claim } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { useApp } from '../context.tsx';
import { Citation, keyOf } from '../parts/Citation.tsx';
import { Text } from '../parts/Text.tsx';
import { Where } from '../parts/Where.tsx';
import { Precision } from './Precision.tsx';
import { Reply } from './Reply.tsx';
import { Said } from './Said.tsx';
import { ShowOnMap } from './ShowOnMap.tsx';
import { StatedPhrase } from './StatedPhrase.tsx';

/** A claim that is not its side's latest, with all that the latest has. */
export function ClaimEntry({ claim, detail }: { claim: Claim; detail: IncidentDetail }) {
  const pointed = useApp((state) => state.claim === claim.id);
  const { sources, places } = detail;
  return (
    <li className="account-claim" id={`claim-${claim.id}`} data-pointed={pointed}>
      <p className="account-said">
        <Said claim={claim} />
      </p>
      <p className="account-where">
        <Where where={claim.whereabouts} party={claim.party} places={places} />
      </p>
      <StatedPhrase claim={claim} sources={sources} />
      <Precision where={claim.whereabouts} places={places} />
      <ShowOnMap claim={claim.id} detail={detail} />
      <p className="account-text">
        <Text text={claim.account} />
      </p>
      <ul>
        {claim.citations.map((citation) => (
          <Citation
            key={keyOf(citation)}
            citation={citation}
            sources={sources}
            phrase={claim.whereabouts.phrase}
            party={claim.party}
            near={claim.said ?? detail.incident.when.start}
          />
        ))}
      </ul>
      <Reply claim={claim} detail={detail} />
    </li>
  );
}
