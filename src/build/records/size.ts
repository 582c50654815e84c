import type { Path } from '../../domain/references.ts';
import { RECORD_ENTRIES, RECORD_VALUES } from './limits.ts';

/** What is too large in a file, and where. */
export interface SizeFault {
  path: Path;
  message: string;
}

/**
 * Lists that are too long and records that hold too much. Found before a schema reads the value: a
 * schema hands on all that is wrong of a list at once, and more than some 100,000 at once overflow the
 * stack. A file that is a list may be as long as its size allows; each of its entries is a record.
 */
export function sizeFaults(value: unknown): SizeFault[] {
  if (!Array.isArray(value)) return faultsOf(value, []);
  return value.flatMap((entry: unknown, index) => faultsOf(entry, [index]));
}

function faultsOf(record: unknown, top: Path): SizeFault[] {
  const faults: SizeFault[] = [];
  let values = 0;
  const count = (value: unknown, path: Path): void => {
    values += 1;
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value) && value.length > RECORD_ENTRIES) {
      const message = `has ${value.length} entries; a list in a record has at most ${RECORD_ENTRIES}`;
      faults.push({ path, message });
      return;
    }
    const step = Array.isArray(value) ? Number : String;
    for (const [key, child] of Object.entries(value)) count(child, [...path, step(key)]);
  };
  count(record, top);
  if (values > RECORD_VALUES) {
    const message = `holds ${values} values; one record holds at most ${RECORD_VALUES}: take out what is not of it`;
    faults.push({ path: top, message });
  }
  return faults;
}
