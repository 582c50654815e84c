import type { DataFile, FileKind } from '../../domain/data-file.ts';
import { DataSection } from './DataSection.tsx';
import { useData } from './use-data.ts';
import { useFacts } from './use-facts.ts';

const GROUPS: Readonly<Record<'record' | 'ground', readonly FileKind[]>> = {
  record: ['claims', 'incidents', 'everything', 'schema', 'bibliography', 'feed'],
  ground: ['regions', 'borders', 'licences'],
};

/** A file with what a reader needs to choose it and to check it. */
function File({ file }: { file: DataFile }) {
  const { d, fileHref } = useData();
  const facts = useFacts();
  return (
    <li className="data-file">
      <p className="data-file-name">
        <a href={fileHref(file.path)} type={file.mediaType}>
          {file.path}
        </a>
        <span>{d(`kind.${file.kind}`)}</span>
      </p>
      <ul className="data-facts">
        {facts(file).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="data-sum">
        {d('files.checksum')} <code>{file.sha256}</code>
      </p>
    </li>
  );
}

/** The files of the whole record, and those of the outlines and lines that it is drawn on. */
export function Files({ files }: { files: readonly DataFile[] }) {
  const { d, fileHref } = useData();
  return (
    <>
      {(['record', 'ground'] as const).map((group) => (
        <DataSection key={group} title={d(`files.${group}`)}>
          <ul>
            {files
              .filter(({ kind }) => GROUPS[group].includes(kind))
              .map((file) => (
                <File key={file.path} file={file} />
              ))}
          </ul>
          {group === 'record' && (
            <p className="data-note">
              {d('files.list')} <a href={fileHref('files.json')}>files.json</a>
            </p>
          )}
        </DataSection>
      ))}
    </>
  );
}
