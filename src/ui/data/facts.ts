import type { DataFiles } from '../../domain/data-file.ts';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { enData } from '../../i18n/messages/en-data.ts';

export type ColumnName = keyof typeof enData.column;

/** What the Data page is made from: everything that the build counts. */
export interface DataFacts {
  list: DataFiles;
  incidents: readonly IncidentSummary[];
  claims: number;
  sources: number;
  origins: number;
  /** Columns of `claims.csv`, in their order. */
  columns: readonly ColumnName[];
}
