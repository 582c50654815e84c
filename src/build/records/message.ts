import { z } from 'zod';

const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, one "- " a line',
  object: 'fields, one "name: value" a line',
  tuple: 'a list',
};

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'fields';
  const text = String(value);
  if (typeof value !== 'string') return text;
  return text.length > 60 ? `“${text.slice(0, 59)}…”` : `“${text}”`;
};

const listed = (values: readonly unknown[]) => values.map(String).join(', ');

/** Names of the fields that the schema which raised an issue knows. */
function fieldsOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function ofType(expected: string, input: unknown, schema: unknown): string {
  const fields = fieldsOf(schema);
  const right =
    fields.length > 0 ? `its fields: ${listed(fields)}` : (WANTED[expected] ?? expected);
  if (input === undefined) return `is missing; write ${right}`;
  if (input === null) return `is empty; write ${right}, or leave the line out`;
  if (expected === 'string' && typeof input !== 'object')
    return `is ${shown(input)}, which is no text; write it in quotation marks`;
  return `is ${shown(input)}; write ${right}`;
}

/**
 * The schemas' own messages say what would be right where they know; this says it for the rest.
 * Given to zod as the error map of a parse. It has no line numbers: those come from the file.
 */
export const errorMap: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.expected, issue.input, issue.inst);
    case 'invalid_value': {
      return `is ${shown(issue.input)}; write ${issue.values.length > 1 ? 'one of ' : ''}${listed(issue.values)}`;
    }
    case 'unrecognized_keys':
      return `is no field here; the fields are ${listed(fieldsOf(issue.inst))}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `has too few entries; write at least ${issue.minimum}`
        : `is ${shown(issue.input)}; write ${issue.inclusive === true ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `is ${shown(issue.input)}; write at most ${issue.maximum}`;
    default:
      return undefined;
  }
};

/** The issue's message; a value that is not there is named so whatever the schema's own message. */
export function messageOf(issue: z.core.$ZodIssue, input: unknown): string {
  const { message } = issue;
  if ((input !== undefined && input !== null) || issue.code === 'unrecognized_keys') return message;
  if (/^is (missing|empty)/.test(message)) return message;
  const right = message.split('; ')[1] ?? message.replace(/^is not (a |an )?/, 'write ');
  return `is ${input === null ? 'empty' : 'missing'}; ${right}`;
}
