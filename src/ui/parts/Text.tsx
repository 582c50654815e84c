import type { LocalText } from '../../domain/text.ts';
import { inLanguage } from '../../domain/text.ts';
import { runsByLanguage } from '../../i18n/foreign.ts';
import { usePage } from '../context.tsx';

/**
 * A record's text in the page's language, marked with its own where it has not been translated. It has
 * an element of its own: a browser's translator takes the text nodes of a page away, and React finds a
 * text again only as the whole of an element.
 */
export function Text({ text }: { text: LocalText }) {
  const { language } = usePage();
  const shown = inLanguage(text, language);
  const lang = shown.language === language ? undefined : shown.language;
  const runs = runsByLanguage(shown.text, shown.language);
  if (runs.length === 1 && runs[0]?.language === undefined)
    return <span lang={lang}>{shown.text}</span>;
  return (
    <span key={shown.text} lang={lang}>
      {runs.map((run, at) => (
        // The runs of a text have no other identity than their place in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={at} lang={run.language}>
          {run.text}
        </span>
      ))}
    </span>
  );
}
