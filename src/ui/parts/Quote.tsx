import { directionOf } from '../../i18n/direction.ts';
import { usePage } from '../context.tsx';

/** The halves of a coordinate, whose letters stay with their numbers on one line. */
const COORDINATE = /(\b[NSEW] \d[^\s;,]*)/;

interface Props {
  text: string;
  /** BCP 47 tag. */
  language: string;
  /** False where the words are a rendering: quotation marks would say that the speaker said them. */
  quoted?: boolean;
}

/** Verbatim words in their own language, in quotation marks that are copied with them. */
export function Quote({ text, language, quoted = true }: Props) {
  const { t } = usePage();
  const parts = text.split(COORDINATE);
  return (
    <span className={quoted ? 'part-quote' : 'part-rendering'}>
      {quoted && t('quote.open')}
      <span key={text} lang={language} dir={directionOf(language)}>
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
      {quoted && t('quote.close')}
    </span>
  );
}
