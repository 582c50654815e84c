/** One thing that is wrong with loaded data, in words fit for a reader. */
export interface DataError {
  /** The file, relative to the site's root. */
  file: string;
  /** Where in the file, e.g. `incidents.3.title`; empty for the file as a whole. */
  path: string;
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; errors: DataError[] };
