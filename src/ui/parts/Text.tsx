import type { LocalText } from '../../domain/text.ts';
import { inLanguage } from '../../domain/text.ts';
import { usePage } from '../context.tsx';
import { Runs } from './Runs.tsx';

/**
 * A record's text in the page's language, marked with its own where it has not been translated. It has
 * an element of its own: a browser's translator takes the text nodes of a page away, and React finds a
 * text again only as the whole of an element.
 */
export function Text({ text }: { text: LocalText }) {
  const { language } = usePage();
  const shown = inLanguage(text, language);
  const lang = shown.language === language ? undefined : shown.language;
  return (
    <span key={shown.text} lang={lang}>
      <Runs text={shown.text} language={shown.language} />
    </span>
  );
}
