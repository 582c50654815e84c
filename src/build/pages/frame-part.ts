import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../domain/escape-markup.ts';

/** A frame's script or style sheet: its text, to stand in the page, or the address of a file. */
export type FramePart = { text: string } | { address: string };

interface Written {
  html: string;
  /** What the security policy must list for it. */
  sources: string[];
}

/** Characters that would end the element, or begin a comment in it, or that a parser changes. */
const BREAKS_OUT = /<\/(script|style)|<!--|[\r\0]/i;

/** @throws where the text cannot stand inline as it is */
function inline(element: 'script' | 'style', text: string): Written {
  const found = BREAKS_OUT.exec(text)?.[0];
  if (found !== undefined)
    throw new Error(
      `The frame's ${element} holds ${JSON.stringify(found)}, which would change or end the page around it; write it otherwise.`,
    );
  const hash = createHash('sha256').update(text).digest('base64');
  return { html: `<${element}>${text}</${element}>`, sources: [`'sha256-${hash}'`] };
}

/** Pure. @throws where the text cannot stand inline as it is */
export function scriptHtml(part: FramePart): Written {
  if ('text' in part) return inline('script', part.text);
  return { html: `<script src="${escapeMarkup(part.address)}"></script>`, sources: [] };
}

/** Pure. @throws as above, or where the text names files, whose addresses differ from page to page */
export function styleHtml(part: FramePart): Written {
  if ('address' in part)
    return { html: `<link rel="stylesheet" href="${escapeMarkup(part.address)}" />`, sources: [] };
  const file = /url\((?!["']?#)[^)]*\)/.exec(part.text)?.[0];
  if (file !== undefined)
    throw new Error(
      `The frame's style sheet asks for ${file}; a frame loads no file for its looks.`,
    );
  return inline('style', part.text);
}
