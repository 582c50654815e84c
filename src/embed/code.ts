import { escapeMarkup } from '../domain/escape-markup.ts';

export interface FrameCode {
  /** Address of the frame, absolute where the code is to work on another site. */
  src: string;
  title: string;
  /** CSS pixels, or the whole width. */
  width: number | 'full';
  height: number;
  /** The page that the frame is about: its link stands below, and alone where a host strips frames. */
  link: { href: string; text: string };
  /** Address of claimline.js, with which the frame gets the height of its content. */
  script?: string;
}

/** Width, in CSS pixels, of a full frame where a host strips style. */
const FULL = 600;

/**
 * HTML of a frame with a link to its page, as somebody pastes it into theirs. It needs no script, and
 * takes one where it is to size itself. Pure.
 */
export function frameCode({ src, title, width, height, link, script }: FrameCode): string {
  const wide = width === 'full' ? 'width:100%' : 'max-width:100%';
  const frame =
    `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" ` +
    `width="${width === 'full' ? FULL : width}" height="${height}" ` +
    `loading="lazy" allow="fullscreen" style="display:block;${wide};border:0"></iframe>`;
  const below = `<a href="${escapeMarkup(link.href)}">${escapeMarkup(link.text)}</a>`;
  const own = script === undefined ? '' : `\n<script async src="${escapeMarkup(script)}"></script>`;
  return `${frame}\n${below}${own}`;
}

/**
 * HTML of a frame as an oEmbed answer carries it: WordPress lets through a quotation with a link, which
 * it shows until the frame has spoken, and a frame with these attributes alone. Pure.
 */
export function oembedCode({ src, title, height, link }: Omit<FrameCode, 'width'>): string {
  return (
    `<blockquote><a href="${escapeMarkup(link.href)}">${escapeMarkup(link.text)}</a></blockquote>` +
    `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" ` +
    'frameborder="0"></iframe>'
  );
}

export interface ElementCode {
  /** Address of claimline.js. */
  script: string;
  /** Attributes in order; those without a value are left out. */
  attributes: Readonly<Record<string, string | null>>;
  /** What stands there until the frame does, or where it cannot: a link to the page. */
  fallback: { href: string; text: string };
}

/** HTML of the element with its script, as somebody pastes it into their page. Pure. */
export function elementCode({ script, attributes, fallback }: ElementCode): string {
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeMarkup(value)}"`]))
    .join('');
  const link = `<a href="${escapeMarkup(fallback.href)}">${escapeMarkup(fallback.text)}</a>`;
  return (
    `<script async src="${escapeMarkup(script)}"></script>\n` +
    `<claimline-map${written}>${link}</claimline-map>`
  );
}
