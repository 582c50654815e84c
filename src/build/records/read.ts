import { join } from 'node:path';
import type { z } from 'zod';
import { readText } from './file.ts';
import type { RecordFinding } from './located.ts';
import { errorMap, messageOf } from './message.ts';
import { sizeFaults } from './size.ts';
import { readYaml } from './yaml.ts';

/** What a file holds: the parsed record if it is right, else the raw value if it is readable. */
export interface FileRecord<T> {
  file: string;
  raw: unknown;
  parsed: T | undefined;
  findings: RecordFinding[];
}

/**
 * Reads one YAML file against a schema.
 * @param root folder that `file` is relative to
 * @param limit bytes that the file may have
 * @param schemaName the JSON Schema that its first line must name, for editors' completion
 */
export function readRecord<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  limit: number,
  schemaName: string,
): FileRecord<T> {
  const at = (line: number, message: string): RecordFinding => ({
    file,
    line,
    path: [],
    message,
    level: 'error',
  });
  const read = readText(join(root, file), limit);
  if (!read.ok) return { file, raw: undefined, parsed: undefined, findings: [at(1, read.message)] };
  const yaml = readYaml(read.text);
  if (!yaml.ok) {
    const findings = yaml.faults.map(({ line, message }) => at(line, message));
    return { file, raw: undefined, parsed: undefined, findings };
  }
  const findings: RecordFinding[] = [];
  const [firstLine = ''] = read.text.split(/\r?\n/, 1);
  if (firstLine !== `# yaml-language-server: $schema=${schemaName}`) {
    const message = `has no schema for editors; make the first line "# yaml-language-server: $schema=${schemaName}"`;
    findings.push({ file, line: 1, path: [], message, level: 'warning' });
  }
  const tooLarge = sizeFaults(yaml.value);
  if (tooLarge.length > 0) {
    for (const fault of tooLarge) findings.push({ file, ...fault, level: 'error' });
    return { file, raw: undefined, parsed: undefined, findings };
  }
  const result = schema.safeParse(yaml.value, { error: errorMap });
  for (const issue of result.error?.issues ?? [])
    for (const one of found(file, issue, yaml.value)) findings.push(one);
  return { file, raw: result.success ? undefined : yaml.value, parsed: result.data, findings };
}

function found(file: string, issue: z.core.$ZodIssue, raw: unknown): RecordFinding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const base = { file, path, level: 'error' as const };
  const message = messageOf(issue, valueAt(raw, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...base, key, message }));
  return [{ ...base, message }];
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (value === null || typeof value !== 'object') return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
  }, raw);
}
