/** `error` stops the build; `warning` is listed and does not. */
export type Level = 'error' | 'warning';
/** Where in a record: keys and list indices from the top of the file. */
export type Path = readonly (string | number)[];

/** One thing that is wrong in the records: what it is, and what would be right. */
export interface Finding {
  /** Path of the file from the project's top. */
  file: string;
  path: Path;
  message: string;
  level: Level;
}

/** Takes findings of one file: `report(path, message)` for an error. */
export type Report = (path: Path, message: string, level?: Level) => void;

/** A report function that adds to `findings` under `file`. */
export function reportTo(findings: Finding[], file: string): Report {
  return (path, message, level = 'error') => {
    findings.push({ file, path, message, level });
  };
}
