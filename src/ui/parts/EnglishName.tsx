import { usePage } from '../context.tsx';

/** A name that the record gives in English alone, such as an outlet's, marked as English on any page. */
export function EnglishName({ name }: { name: string }) {
  const { language } = usePage();
  return <span lang={language === 'en' ? undefined : 'en'}>{name}</span>;
}

/** Stands for the name while a sentence is put into words. */
const GAP = '\uFFFC';

/**
 * A sentence of the interface with such a name in its place.
 * @param say puts the sentence into words around what stands for the name
 */
export function AroundName(props: { name: string; say: (gap: string) => string }) {
  const [before = '', after = ''] = props.say(GAP).split(GAP);
  return (
    <>
      <span>{before}</span>
      <EnglishName name={props.name} />
      <span>{after}</span>
    </>
  );
}
