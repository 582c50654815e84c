import type { DataFile, FileKind } from '../../domain/data-file.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { DataSection } from './DataSection.tsx';
import { useData } from './use-data.ts';
import { useFacts } from './use-facts.ts';

const RECORD: readonly FileKind[] = [
  'claims',
  'incidents',
  'everything',
  'schema',
  'bibliography',
  'feed',
];
const GROUND: readonly FileKind[] = ['borders', 'licences'];

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

function List({ files, kinds }: { files: readonly DataFile[]; kinds: readonly FileKind[] }) {
  return (
    <ul>
      {files
        .filter(({ kind }) => kinds.includes(kind))
        .map((file) => (
          <File key={file.path} file={file} />
        ))}
    </ul>
  );
}

/** The files of the whole record. */
export function RecordFiles({ files }: { files: readonly DataFile[] }) {
  const { d, fileHref } = useData();
  return (
    <DataSection title={d('files.record')}>
      <List files={files} kinds={RECORD} />
      <p className="data-note">
        {d('files.list')} <a href={fileHref('files.json')}>files.json</a>
      </p>
    </DataSection>
  );
}

/** The outlines and lines that the record is drawn on. */
export function GroundFiles({ files }: { files: readonly DataFile[] }) {
  const { d } = useData();
  const count = files.filter(({ kind }) => kind === 'regions').length;
  return (
    <DataSection title={d('files.ground')}>
      <List files={files} kinds={GROUND} />
      <Disclosure summary={d('files.regionsShow', { count })}>
        <List files={files} kinds={['regions']} />
      </Disclosure>
    </DataSection>
  );
}
