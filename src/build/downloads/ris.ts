import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { CslItem } from './csl.ts';

const entries = z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())])));

/**
 * RIS in UTF-8, a tag a line. The library maps types and fields; its own text breaks lines in the
 * middle of words and addresses and writes days without zeros, so the lines are put together here.
 * Ids stand as accession numbers, since an ID ends after 20 characters. A copy's address is AV, the
 * location in archives; the archive has no tag, since Zotero would read DB together with AN.
 */
export function risOf(items: readonly CslItem[]): string {
  const mapped = entries.parse(new Cite(items).format('ris', { format: 'object' }));
  return mapped.map((entry, i) => written(entry, items[i])).join('');
}

function written(entry: z.infer<typeof entries>[number], item: CslItem | undefined): string {
  const { TY, ID: _, ...fields } = entry;
  const days = { DA: dayOf(item?.issued), Y2: dayOf(item?.accessed) };
  const all = Object.entries({ ...fields, AV: item?.archive_location, AN: item?.id, ...days });
  const lines = all.flatMap(([tag, value]) => [value ?? []].flat().map((text) => [tag, text]));
  return [['TY', TY], ...lines, ['ER', '']].map(([tag, text]) => `${tag}  - ${text}\r\n`).join('');
}

/** `YYYY/MM/DD/`, with nothing between the slashes for what is not known. */
function dayOf(date: CslItem['issued']): string | undefined {
  if (date === undefined) return undefined;
  const [year, month = '', day = ''] = date['date-parts'][0].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}/${month}/${day}/`;
}
