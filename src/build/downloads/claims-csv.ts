import { stringify } from 'csv-stringify/sync';
import type { ClaimRow } from './claim-row.ts';

/**
 * RFC 4180 with a header line: UTF-8 with a byte order mark, which spreadsheets need to read it as
 * such. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP).
 */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
}
