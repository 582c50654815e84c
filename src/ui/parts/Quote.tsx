import { usePage } from '../context.tsx';

/** Verbatim words in quotation marks that are copied with them, in their own language. */
export function Quote({ text, language }: { text: string; language: string }) {
  const { t } = usePage();
  return (
    <span className="part-quote">
      {t('quote.open')}
      <span lang={language}>{text}</span>
      {t('quote.close')}
    </span>
  );
}
