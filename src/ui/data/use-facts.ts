import type { DataFile } from '../../domain/data-file.ts';
import { useData } from './use-data.ts';

/** Size, entries, licence and version of a file, in words. */
export function useFacts(): (file: DataFile) => string[] {
  const { d, number } = useData();
  return ({ bytes, rows, kind, licence, version }) => [
    bytes < 1000
      ? d('files.bytes', { value: bytes })
      : d('files.kilobytes', { value: number(Math.round(bytes / 1000)) }),
    ...(rows === undefined ? [] : [d(`entries.${kind}`, { count: rows, value: number(rows) })]),
    licence === 'LicenseRef-public-domain' ? d('files.publicDomain') : licence,
    version === undefined ? d('files.noVersion') : d('files.version', { version }),
  ];
}
