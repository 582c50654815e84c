import type { Language } from '../../domain/text.ts';
import { runsByLanguage } from '../../i18n/foreign.ts';

/**
 * A text in `language`, each of its words that are in English marked as such: names that the record
 * has in English alone, words left in their own letters.
 */
export function Runs({ text, language }: { text: string; language: Language }) {
  const runs = runsByLanguage(text, language);
  if (runs.length === 1 && runs[0]?.language === undefined) return text;
  return runs.map((run, at) => (
    // The runs of a text have no other identity than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={at} lang={run.language}>
      {run.text}
    </span>
  ));
}
