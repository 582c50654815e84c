import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import { babelName } from './babel-name.ts';
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
 * BibTeX in UTF-8 that biber, pandoc and Zotero read alike: every document with an address is
 * `@online`, every other `@misc`. The reasons, and what each program makes of other types, are in
 * docs/decisions/data-files.md. The library maps fields and names; what it leaves to be desired is put
 * right here: the day also as BibTeX's own fields, before `date`, and the language as babel names it.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  const mapped = entries.parse(
    new Cite(items.map(texItem)).format('biblatex', { format: 'object' }),
  );
  return mapped.map((entry, i) => written(entry, items[i])).join('\n');
}

function written({ type, label, properties }: Entry, item: CslItem | undefined): string {
  // In print, `language` would stand after every title; `howpublished` is what `@misc` has.
  const { language: _, publisher, date, urldate, ...kept } = properties;
  const braced = { ...kept, howpublished: publisher, langid: babelName(item?.language), urldate };
  const fields = Object.entries(braced).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, `{${text}}`]],
  );
  const [year, month, day] = item?.issued?.['date-parts'][0] ?? [];
  if (year !== undefined) fields.push(['year', `{${year}}`]);
  if (month !== undefined) fields.push(['month', MONTHS[month - 1] ?? '']);
  if (day !== undefined) fields.push(['day', `{${day}}`]);
  if (date !== undefined) fields.push(['date', `{${date}}`]);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

/** BibTeX's own macros. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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

/** What the library maps to the fields of `@online`, or of `@misc` where there is no address. */
function texItem(item: CslItem): CslItem {
  const { title, author, note, 'container-title': outlet, publisher: _, ...rest } = item;
  const { archive, archive_location: copy, ...kept } = rest;
  // Neither BibTeX nor BibLaTeX has a field for a copy of a page: the note holds its address.
  const notes = [note, copy && `${archive}: ${copy}`].filter((one) => one !== undefined);
  return {
    ...kept,
    type: item.URL === undefined ? 'document' : 'webpage',
    title: texSafe(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: texSafe(literal) })) }),
    ...(outlet !== undefined && { publisher: texSafe(outlet) }),
    ...(notes.length > 0 && { note: texSafe(notes.join(' ')) }),
  };
}
