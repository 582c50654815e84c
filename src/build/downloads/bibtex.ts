import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import type { CslItem } from './csl.ts';

/** Record ids are the keys, and letters of all alphabets stay as they are (UTF-8). */
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

const entries = z.array(
  z.object({ type: z.string(), label: z.string(), properties: z.record(z.string(), z.string()) }),
);
type Entry = z.infer<typeof entries>[number];

/**
 * BibTeX in UTF-8, for BibTeX and BibLaTeX alike. The library maps types, fields and names; what it
 * leaves to be desired is put right here: the month as BibTeX's own macro with the day apart, the
 * language and day of access kept, and the address given once.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  const mapped = entries.parse(new Cite(items.map(texItem)).format('bibtex', { format: 'object' }));
  return mapped.map((entry, i) => written(entry, items[i])).join('\n');
}

function written({ type, label, properties }: Entry, item: CslItem | undefined): string {
  const { month, howpublished: _, ...kept } = properties;
  const fields = Object.entries({ ...kept, ...extra(item) }).map(([name, text]) => [
    name,
    `{${text}}`,
  ]);
  const [, , dayOf] = item?.issued?.['date-parts'][0] ?? [];
  if (month !== undefined) fields.push(['month', monthMacro(month)]);
  if (dayOf !== undefined) fields.push(['day', `{${dayOf}}`]);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

function extra(item: CslItem | undefined): Record<string, string> {
  const day = item?.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return {
    ...(item?.language !== undefined && { language: item.language }),
    ...(day !== undefined && { urldate: day.join('-') }),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The library has `5` for a month alone and `may 3` with a day. */
function monthMacro(month: string): string {
  return MONTHS[Number(month) - 1] ?? month.slice(0, 3);
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * The characters that TeX reads as commands, made harmless. The library does this only where it
 * also drops every letter that TeX has no command for, as the Azerbaijani ə and all of Armenian.
 */
function texSafe(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (found) => SPECIAL[found] ?? `\\${found}`);
}

function texItem(item: CslItem): CslItem {
  const { title, author, publisher, note } = item;
  const container = item['container-title'];
  return {
    ...item,
    title: texSafe(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: texSafe(literal) })) }),
    ...(publisher !== undefined && { publisher: texSafe(publisher) }),
    ...(container !== undefined && { 'container-title': texSafe(container) }),
    ...(note !== undefined && { note: texSafe(note) }),
  };
}
