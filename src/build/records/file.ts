import { readFileSync, statSync } from 'node:fs';
import { megabytes } from './limits.ts';

/** A file's text, or why it cannot be had. */
export type FileResult = { ok: true; text: string } | { ok: false; message: string };

/** Reads a UTF-8 file of at most `limit` bytes. A longer one is refused before it is read. */
export function readText(path: string, limit: number): FileResult {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { ok: false, message: 'is not a file; put the record in a file' };
    if (stat.size > limit) {
      const message = `has ${megabytes(stat.size)}; a file of this kind has at most ${megabytes(limit)}`;
      return { ok: false, message };
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { ok: true, text };
  } catch (cause) {
    if (cause instanceof TypeError)
      return { ok: false, message: 'is not UTF-8; save it with that encoding' };
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return code === 'ENOENT'
      ? { ok: false, message: 'is missing; add it' }
      : { ok: false, message: `cannot be read (${code}); see that it may be` };
  }
}
