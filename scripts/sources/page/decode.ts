import { MIMEType } from 'node:util';
import { metaCharset } from './text.ts';

/** A reading of a page's bytes: the encoding's standard name, and the text. */
interface Reading {
  encoding: string;
  text: string;
}

/** Bytes in which an encoding is declared, as in HTML's own rule. */
const HEAD = 1024;

function bomOf(body: Buffer): string | undefined {
  const start = body.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

/** A Content-Type's essence, `text/html`, and its charset; neither where it cannot be read. */
export function contentType(header: string | undefined): { type?: string; charset?: string } {
  if (header === undefined) return {};
  try {
    const { essence, params } = new MIMEType(header);
    const charset = params.get('charset');
    return charset === null ? { type: essence } : { type: essence, charset };
  } catch {
    return {};
  }
}

function decoded(body: Buffer, label: string, fatal = false): Reading[] {
  try {
    const decoder = new TextDecoder(label, { fatal });
    return [{ encoding: decoder.encoding, text: decoder.decode(body) }];
  } catch {
    // An encoding that there is not, or, where it is strict, bytes that are none of its.
    return [];
  }
}

/**
 * The ways to read a page, the likeliest first: a byte order mark; the header's charset; the page's
 * own; UTF-8 where all bytes fit; windows-1252, which browsers fall back on. Headers are wrong often,
 * so that a phrase which is not found in the first reading may stand in the next.
 */
export function readings(body: Buffer, charset: string | undefined): Reading[] {
  const bom = bomOf(body);
  if (bom !== undefined) return decoded(body, bom);
  const declared = metaCharset(body.subarray(0, HEAD).toString('latin1'));
  const all = [
    ...(charset === undefined ? [] : decoded(body, charset)),
    // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
    ...(declared === undefined
      ? []
      : decoded(body, /^utf-?16/i.test(declared) ? 'utf-8' : declared)),
    ...decoded(body, 'utf-8', true),
    ...decoded(body, 'windows-1252'),
  ];
  return all.filter((one, at) => all.findIndex(({ encoding }) => encoding === one.encoding) === at);
}
