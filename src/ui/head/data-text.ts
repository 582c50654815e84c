/** The part of Trusted Types (W3C) that is used here; not every browser has it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): string };
}

/** Name of the policy, as a `trusted-types` directive has to list it. */
const POLICY = 'claimline-data';

/** JSON is never code, whatever element it stands in. */
function onlyJson(text: string): string {
  JSON.parse(text);
  return text;
}

const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
const isFactory = (value: unknown): value is Factory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

function openPolicy() {
  const rules = { createScript: onlyJson };
  if (!isFactory(factory)) return rules;
  try {
    return factory.createPolicy(POLICY, rules);
  } catch {
    // A host's own `trusted-types` does not list the policy.
    return null;
  }
}
const policy = openPolicy();

/**
 * The text of a data block as a script element may be given it, also under a policy that asks for
 * trusted types; null where that policy refuses it.
 * @throws on text that is not JSON
 */
export function dataText(text: string): string | null {
  return policy?.createScript(text) ?? null;
}
