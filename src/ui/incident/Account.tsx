import { useId } from 'react';
import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import { useApp, usePage } from '../context.tsx';
import { Citation, keyOf } from '../parts/Citation.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Text } from '../parts/Text.tsx';
import { Where } from '../parts/Where.tsx';
import { MoreClaims } from './MoreClaims.tsx';
import { OriginCount } from './OriginCount.tsx';
import { Precision } from './Precision.tsx';
import { Reply } from './Reply.tsx';
import { Said } from './Said.tsx';
import { StatedPhrase } from './StatedPhrase.tsx';
import type { Opened } from './use-opened.ts';

/**
 * One side's account. Both sides have these ten rows, in this order, whatever they hold: a row
 * without content says so in words, and CSS subgrid keeps the rows of both columns in step.
 */
export function Account(props: { party: PartyId; detail: IncidentDetail; opened: Opened }) {
  const { party, detail, opened } = props;
  const { t } = usePage();
  const heading = useId();
  const pointed = useApp((state) => state.claim);
  const { latest, earlier, others } = claimsOf(detail.incident.claims, party);
  const { sources, places } = detail;
  return (
    <section
      className="account"
      id={`claim-${latest.id}`}
      data-party={party}
      data-pointed={pointed === latest.id}
      aria-labelledby={heading}
    >
      <h3 className="account-party" id={heading} data-row="party">
        <PartyName party={party} says />
      </h3>
      <p className="account-said" data-row="said">
        <Said claim={latest} />
      </p>
      <p className="account-where" data-row="where">
        <Where where={latest.whereabouts} party={party} places={places} />
      </p>
      <div data-row="phrase">
        <StatedPhrase claim={latest} sources={sources} />
      </div>
      <div data-row="precision">
        <Precision where={latest.whereabouts} places={places} />
      </div>
      <p className="account-text" data-row="account">
        <Text text={latest.account} />
      </p>
      <MoreClaims
        row="earlier"
        claims={earlier}
        detail={detail}
        open={opened.earlier}
        onToggle={opened.setEarlier}
      />
      <MoreClaims
        row="others"
        claims={others}
        detail={detail}
        open={opened.others}
        onToggle={opened.setOthers}
      />
      <div className="account-sources" data-row="sources">
        <h4>{t('accounts.sources')}</h4>
        <OriginCount claims={[latest, ...earlier, ...others]} sources={sources} />
        <ul>
          {latest.citations.map((citation) => (
            <Citation
              key={keyOf(citation)}
              citation={citation}
              sources={sources}
              phrase={latest.whereabouts.phrase}
              party={party}
              near={latest.said ?? detail.incident.when.start}
            />
          ))}
        </ul>
      </div>
      <div data-row="reply">
        <Reply claim={latest} detail={detail} />
      </div>
    </section>
  );
}
