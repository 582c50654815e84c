import { createHash } from 'node:crypto';
import { type DataFile, dataFile } from '../../domain/data-file.ts';

/** A file before it is measured. */
export type Draft = Omit<DataFile, 'bytes' | 'sha256'> & { text: string };

/** Size and SHA-256 of the file's UTF-8 bytes. */
export function entryOf({ text, ...known }: Draft): DataFile {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return dataFile.parse({ ...known, bytes: bytes.length, sha256 });
}
