import { usePage } from '../context.tsx';

/** What the record says of a rendering in English alone: on other pages it is marked and said to be so. */
export function EnglishNote({ text }: { text: string }) {
  const { t, language } = usePage();
  if (language === 'en') return <p className="part-facts">{text}</p>;
  return (
    <p className="part-facts">
      <span>{t('note.inEnglish')}</span> <span lang="en">{text}</span>
    </p>
  );
}
