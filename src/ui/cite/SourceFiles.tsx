import { usePage } from '../context.tsx';

const FILES = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

/** The incident's sources as files for reference managers. */
export function SourceFiles({ incident }: { incident: string }) {
  const { t, base } = usePage();
  return (
    <p className="cite-files">
      {t('cite.sources')}{' '}
      {Object.entries(FILES).map(([extension, name]) => (
        <a key={extension} href={`${base}data/incidents/${incident}.${extension}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
