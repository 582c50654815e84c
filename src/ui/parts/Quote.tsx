import { usePage } from '../context.tsx';

/** The halves of a coordinate, whose letters stay with their numbers on one line. */
const COORDINATE = /(\b[NSEW] \d[^\s;,]*)/;

/** Verbatim words in quotation marks that are copied with them, in their own language. */
export function Quote({ text, language }: { text: string; language: string }) {
  const { t } = usePage();
  const parts = text.split(COORDINATE);
  return (
    <span className="part-quote">
      {t('quote.open')}
      <span key={text} lang={language}>
        {parts.length === 1
          ? text
          : parts.map(
              (part, at) =>
                part !== '' && (
                  // The parts of a text have no other identity than their place in it.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <span key={at} className={at % 2 === 1 ? 'part-unbroken' : undefined}>
                    {part}
                  </span>
                ),
            )}
      </span>
      {t('quote.close')}
    </span>
  );
}
