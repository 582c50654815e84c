/**
 * Zod as every room of the browser imports it; the linter refuses it from anywhere else.
 *
 * Zod compiles its parsers by evaluating text where it may, and asks by trying: under our content
 * security policy the trial itself is a violation, which browsers report. It tries when the first
 * object schema is used, so it is told not to here, before there is any schema.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
