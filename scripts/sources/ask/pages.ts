import type { PageAnswer } from '../answers.ts';
import { type Chain, follow } from '../http/follow.ts';
import { NoAnswer } from '../http/no-answer.ts';
import type { Ask } from '../http/polite.ts';
import { checkPage } from '../page/check.ts';
import { leadsHome } from '../page/soft-404.ts';
import type { Target } from '../targets.ts';
import { type Asker, step } from './asker.ts';
import type { AddressResult, Role } from './results.ts';

function pageOf(url: string, chain: Chain, phrases: readonly string[]): PageAnswer {
  const { moves, last } = chain;
  if (last.status !== 200) return { status: last.status, moves, phrases: [] };
  const page = checkPage(chain, phrases);
  const stands = page.phrases.some((phrase) => phrase.stands === 'yes');
  const gone = page.looksGone ?? (stands ? undefined : leadsHome(url, last.url));
  return { status: 200, moves, ...page, ...(gone === undefined ? {} : { looksGone: gone }) };
}

async function askPage(url: string, phrases: readonly string[], ask: Ask): Promise<PageAnswer> {
  try {
    return pageOf(url, await follow(ask, url), phrases);
  } catch (cause) {
    if (cause instanceof NoAnswer && cause.outlook === 'settled')
      return { unusable: cause.message, moves: [], phrases: [] };
    throw cause;
  }
}

/** Asks each address of a source, and looks there for its phrases. */
export async function askPages(
  { source, phrases }: Target,
  { ask, progress }: Asker,
): Promise<AddressResult[]> {
  const addresses: [string, Role][] = [
    [source.url, 'own'],
    ...(source.alsoAt ?? []).map((url): [string, Role] => [url, 'other']),
    ...(source.archived ?? []).map(({ url }): [string, Role] => [url, 'archived']),
  ];
  const results: AddressResult[] = [];
  for (const [url, role] of addresses) {
    const work = () => askPage(url, phrases, ask);
    results.push({ url, role, outcome: await step(progress.pages, [url, ...phrases], work) });
  }
  return results;
}
