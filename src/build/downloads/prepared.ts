import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PreparedCitations } from '../../domain/prepared.ts';
import { referenceOf, UNVISITED } from '../../domain/reference.ts';
import { bibtexOf } from './bibtex.ts';
import { referenceCsl } from './csl.ts';
import { risOf } from './ris.ts';

/** The BibTeX and RIS of citations of an incident and its claims, without address and day of access. */
export function preparedCitations(detail: IncidentDetail): PreparedCitations {
  const formats = (claim?: IncidentDetail['incident']['claims'][number]) => {
    const item = referenceCsl(referenceOf(detail, claim), UNVISITED);
    return { bibtex: bibtexOf([item]), ris: risOf([item]) };
  };
  return {
    incident: formats(),
    claims: Object.fromEntries(
      detail.incident.claims.map((claim) => [claim.id, formats(claim)] as const),
    ),
  };
}
