import type { LocalText } from '../../domain/text.ts';
import { inLanguage } from '../../domain/text.ts';
import { usePage } from '../context.tsx';

/** A record's text in the page's language, marked with its own where it has not been translated. */
export function Text({ text }: { text: LocalText }) {
  const { language } = usePage();
  const shown = inLanguage(text, language);
  return shown.language === language ? shown.text : <span lang={shown.language}>{shown.text}</span>;
}
