import type { IncidentDetail } from '../../domain/dataset.ts';
import { CiteThis } from '../cite/CiteThis.tsx';
import { OriginCounts } from '../cite/OriginCounts.tsx';
import { useApp } from '../context.tsx';
import { PrintNote } from '../print/PrintNote.tsx';
import { sidesOf } from '../sides.ts';
import { Accounts } from './Accounts.tsx';
import { Agreed } from './Agreed.tsx';
import { Casualties } from './Casualties.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Measures } from './Measures.tsx';
import { Origins } from './Origins.tsx';
import { Reactions } from './Reactions.tsx';
import { RecordNotes } from './RecordNotes.tsx';

/** Everything that an incident's record holds, both sides always together. */
export function IncidentBody({ detail }: { detail: IncidentDetail }) {
  const swapped = useApp((state) => state.swapped);
  const sides = sidesOf(detail.west, swapped);
  const { incident, sources } = detail;
  return (
    <>
      <Agreed items={incident.agreed} />
      <Accounts detail={detail} sides={sides} />
      <Origins detail={detail} sides={sides} />
      <Casualties casualties={incident.casualties} sides={sides} />
      <Contradictions items={incident.contradictions} sources={sources} />
      <Reactions items={incident.reactions} sources={sources} near={incident.when.start} />
      <Measures detail={detail} sides={sides} />
      <RecordNotes detail={detail}>
        <OriginCounts detail={detail} sides={sides} />
      </RecordNotes>
      <CiteThis key={incident.id} detail={detail} sides={sides} />
      <PrintNote detail={detail} />
    </>
  );
}
