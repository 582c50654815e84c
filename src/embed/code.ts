const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export interface FrameCode {
  /** Address of the frame, absolute where the code is to work on another site. */
  src: string;
  title: string;
  /** CSS pixels, or the whole width. */
  width: number | 'full';
  height: number;
}

/** HTML of a frame, as somebody pastes it into their page. It needs no script. Pure. */
export function frameCode({ src, title, width, height }: FrameCode): string {
  const wide = width === 'full' ? '100%' : String(width);
  return (
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${wide}" height="${height}" ` +
    'loading="lazy" allow="fullscreen" frameborder="0"></iframe>'
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
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${attribute(value)}"`]))
    .join('');
  const link = `<a href="${attribute(fallback.href)}">${attribute(fallback.text)}</a>`;
  return (
    `<script async src="${attribute(script)}"></script>\n` +
    `<claimline-map${written}>${link}</claimline-map>`
  );
}
