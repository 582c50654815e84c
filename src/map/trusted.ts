// The places where a page makes markup, data or a script's address from text. Pages send the policy
// that forbids every other (Trusted Types); a browser that does not know it takes the text as it is.

/** Names of the only policies that a page may create; build/security-policy.ts lists them. */
export const TRUSTED_POLICIES = {
  drawing: 'claimline-drawing',
  worker: 'claimline-worker',
  offline: 'claimline-offline',
  data: 'claimline-data',
} as const;

/** What no drawn map holds: elements that could run or load something. */
const FOREIGN = /<(?:script|iframe|object|embed|foreignobject|image|style|link)[\s>/]/i;

/** @throws TypeError where the markup is no drawn map */
function onlyDrawing(markup: string): string {
  if ((markup === '' || markup.startsWith('<svg')) && !FOREIGN.test(markup)) return markup;
  throw new TypeError(`this is no drawn map: ${markup.slice(0, 40)}`);
}

const made = new Map<string, TrustedTypePolicy>();

/** A policy by its name, made on first use; undefined where the browser has none. */
function policy(name: string, rules: TrustedTypePolicyOptions): TrustedTypePolicy | undefined {
  const factory = globalThis.window?.trustedTypes;
  const known = made.get(name) ?? factory?.createPolicy(name, rules);
  if (known !== undefined) made.set(name, known);
  return known;
}

/**
 * A drawn map as markup that may be put into a page.
 * @throws TypeError where it is none
 */
export function trustedDrawing(markup: string): string | TrustedHTML {
  const { drawing } = TRUSTED_POLICIES;
  return policy(drawing, { createHTML: onlyDrawing })?.createHTML(markup) ?? onlyDrawing(markup);
}

/** JSON is never code, whatever element it stands in. */
function onlyJson(text: string): string {
  JSON.parse(text);
  return text;
}

/**
 * The text of a data block as a script element may be given it; null where a host's own
 * `trusted-types` refuses the policy, or the text is no JSON: the page goes on without the block.
 */
export function trustedData(text: string): string | null {
  try {
    const script = policy(TRUSTED_POLICIES.data, { createScript: onlyJson })?.createScript(text);
    // The DOM's types know only text here; a browser that asks for trusted types takes the script.
    return script === undefined ? onlyJson(text) : (script as unknown as string);
  } catch {
    return null;
  }
}

/** The address of the site's own service worker, as one that may be registered. */
export function trustedOfflineWorker(base: string): string {
  const address = `${base}sw.js`;
  const trusted = policy(TRUSTED_POLICIES.offline, {
    createScriptURL: () => address,
  })?.createScriptURL(address);
  return trusted === undefined ? address : (trusted as unknown as string);
}

/**
 * The address of the map engine's worker, as one that a worker may be made from. The engine reads it
 * as a text before it hands it on, so that it answers whatever a text does.
 */
export function trustedWorkerUrl(url: string): string {
  const { worker } = TRUSTED_POLICIES;
  const createScriptURL = (wanted: string) => {
    if (wanted === url) return wanted;
    throw new TypeError(`this is not the map’s worker: ${wanted}`);
  };
  const trusted = policy(worker, { createScriptURL })?.createScriptURL(url);
  if (trusted === undefined) return url;
  // A string's methods work on whatever has a text, and a trusted address has one.
  const methods = Object.entries(Object.getOwnPropertyDescriptors(String.prototype)).filter(
    ([name]) => !(name in trusted) && name !== 'length',
  );
  const answers = Object.create(Object.getPrototypeOf(trusted), Object.fromEntries(methods));
  return Object.setPrototypeOf(trusted, answers);
}
