import type { IncidentDetail } from '../domain/dataset.ts';
import { withStatements } from '../domain/statements.ts';
import type { ViewState } from './view-state.ts';

/** The open incident's full record, once it is loaded. */
export function openDetail({ detail }: Pick<ViewState, 'detail'>): IncidentDetail | null {
  return detail.status === 'ready' ? detail.detail : null;
}

/** The same with the statements that the reader wants drawn. */
export function drawnDetail(
  state: Pick<ViewState, 'detail' | 'statements'>,
): IncidentDetail | null {
  const open = openDetail(state);
  return open === null ? null : withStatements(open, state.statements);
}
