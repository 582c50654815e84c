import type { DataFile } from '../../domain/data-file.ts';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { formatDays } from '../../i18n/when.ts';
import { useHref } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';
import { DataSection } from './DataSection.tsx';
import { useData } from './use-data.ts';

interface Props {
  files: readonly DataFile[];
  incidents: readonly IncidentSummary[];
}

const FORMATS = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

/** The files of each incident's sources. */
export function IncidentFiles({ files, incidents }: Props) {
  const { d, t, fileHref } = useData();
  const href = useHref();
  return (
    <DataSection title={d('files.perIncident')}>
      <p>{d('files.perIncidentNote')}</p>
      <Disclosure summary={d('files.perIncidentShow', { count: incidents.length })}>
        <ul className="data-incidents">
          {incidents.map(({ id, title, when }) => (
            <li key={id}>
              <p>
                <span className="data-date">{formatDays(when, t)}</span>{' '}
                <a href={href(id)}>
                  <Text text={title} />
                </a>
              </p>
              <ul className="data-facts">
                {Object.entries(FORMATS).map(([extension, name]) => {
                  const path = `incidents/${id}.${extension}`;
                  const file = files.find((each) => each.path === path);
                  return (
                    file !== undefined && (
                      <li key={path}>
                        <a
                          href={fileHref(path)}
                          type={file.mediaType}
                          aria-label={`${name}${t('label.colon')} ${id}`}
                        >
                          {name}
                        </a>
                      </li>
                    )
                  );
                })}
              </ul>
            </li>
          ))}
        </ul>
      </Disclosure>
    </DataSection>
  );
}
