import { inLanguage, type LocalText } from '../../domain/text.ts';
import { formatMoment } from '../../i18n/when.ts';
import { formatDistance } from '../../i18n/where.ts';
import { usePage } from '../context.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Text } from '../parts/Text.tsx';
import type { TracedLine } from './facts.ts';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

/** What the line was traced from: by tag, with its kilometres and the error that is stated of it. */
export function Traced({ line }: { line: TracedLine }) {
  const { at, t } = useAbout();
  const { language } = usePage();
  const { border, provenance, kilometres, unknown } = line;
  const nameOf = (text: LocalText) => inLanguage(text, language).text;
  const stretches = unknown.map((regions) => regions.map(nameOf).join(' – ')).join(', ');
  return (
    <>
      <h3>{at('lines.traced.title', { line: border.name })}</h3>
      <p>
        <Text text={provenance.summary} />
      </p>
      <Table
        of="figures"
        head={[at('lines.traced.source'), at('lines.traced.length'), at('lines.traced.stated')]}
        rows={provenance.sources.map(({ id, name, url, errorMetres }) => ({
          key: id,
          cells: [
            url === undefined ? (
              <Text key={id} text={name} />
            ) : (
              <ExternalLink key={id} href={url} lang="en">
                {nameOf(name)}
              </ExternalLink>
            ),
            formatDistance((kilometres.get(id) ?? 0) * 1000, t),
            errorMetres === undefined ? at('lines.traced.none') : formatDistance(errorMetres, t),
          ],
        }))}
      />
      <ul className="about-list">
        {provenance.sources.map(({ id, tag, meaning }) => (
          <li key={id}>
            {tag !== undefined && (
              <>
                <code lang="en">{tag}</code>:{' '}
              </>
            )}
            <Text text={meaning} />
          </li>
        ))}
        {[provenance.caution, ...provenance.notes].map((text) => (
          <li key={text.en}>
            <Text text={text} />
          </li>
        ))}
      </ul>
      <p>{at('lines.traced.rule')}</p>
      {unknown.length > 0 && <p>{at('lines.traced.unknownOn', { stretches })}</p>}
      <p className="about-note">
        {at('lines.traced.readFrom', {
          from: provenance.readFrom.join(', '),
          until: formatMoment(provenance.until, t),
          attribution: provenance.attribution,
        })}
      </p>
    </>
  );
}
