// Reads both accounts in one go, so that no new layout can come between the left and the right one.
import type { Locator } from '@playwright/test';

interface ShownCitation {
  text: string;
  /** Addresses that it links to. */
  links: string[];
}

/** One account as it stands on the screen. Texts have single spaces. */
export interface ShownAccount {
  party: string;
  /** What a reader's eye weighs: its box, and each row's place, size and type, in CSS pixels. */
  weight: {
    width: number;
    height: number;
    rows: { row: string; top: number; width: number; type: Record<string, string> }[];
  };
  said: string;
  account: string;
  /** The verbatim words, without their quotation marks; null where there are none. */
  phrase: string | null;
  /** Of the latest claim. */
  citations: ShownCitation[];
  /** Claims that are not the latest, whose rows must be open. */
  claims: { id: string; text: string; citations: ShownCitation[] }[];
}

export const readAccounts = (accounts: Locator): Promise<ShownAccount[]> =>
  accounts.evaluateAll((all) => {
    const text = (element: Element | null) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const row = (account: Element, name: string) => account.querySelector(`[data-row="${name}"]`);
    const citations = (within: Element | null) =>
      [...(within?.querySelectorAll('.part-citation') ?? [])].map((citation) => ({
        text: text(citation),
        links: [...citation.querySelectorAll('a')].map((link) => link.href),
      }));
    const type = (element: Element) => {
      const { fontSize, fontWeight, lineHeight, fontFamily } = getComputedStyle(element);
      return { fontSize, fontWeight, lineHeight, fontFamily };
    };
    return all
      .map((account) => ({ account, box: account.getBoundingClientRect() }))
      .toSorted((a, b) => a.box.x - b.box.x)
      .map(({ account, box }) => {
        const phrase = row(account, 'phrase')?.querySelector('blockquote [lang]') ?? null;
        return {
          party: account.getAttribute('data-party') ?? '',
          weight: {
            width: Math.round(box.width),
            height: Math.round(box.height),
            rows: [...account.querySelectorAll('[data-row]')].map((each) => {
              const inner = each.getBoundingClientRect();
              return {
                row: each.getAttribute('data-row') ?? '',
                top: Math.round(inner.top - box.top),
                width: Math.round(inner.width),
                type: type(each),
              };
            }),
          },
          said: text(row(account, 'said')),
          account: text(row(account, 'account')),
          phrase: phrase === null ? null : text(phrase),
          citations: citations(row(account, 'sources')),
          claims: [...account.querySelectorAll('.account-claim')].map((claim) => ({
            id: claim.id.replace(/^claim-/, ''),
            text: text(claim),
            citations: citations(claim),
          })),
        };
      });
  });

/**
 * Each account in an accessibility snapshot: its name, then the roles of its parts in order.
 * @param snapshot of the section that holds both, as Playwright writes it: two spaces a level
 */
export function regionsHeard(snapshot: string): string[][] {
  const regions: { name: string; indent: number; roles: string[] }[] = [];
  for (const line of snapshot.split('\n')) {
    const [, spaces = '', role = ''] = line.match(/^( *)- '?(\w+)/) ?? [];
    const last = regions.at(-1);
    if (role === 'region' && spaces !== '') {
      const name = line.trim().replace(/^- '?|'?:$/g, '');
      regions.push({ name, indent: spaces.length, roles: [] });
    } else if (last !== undefined && spaces.length === last.indent + 2) {
      const [, level] = line.match(/\[level=(\d)\]/) ?? [];
      last.roles.push(level === undefined ? role : `${role} ${level}`);
    }
  }
  return regions.map(({ name, roles }) => [name, ...roles]);
}
