import type { Source } from '../../domain/source.ts';
import { EnglishName } from './EnglishName.tsx';
import { ExternalLink } from './ExternalLink.tsx';

/** A source's outlet; a link where an address is known. */
export function Outlet({ source }: { source: Source }) {
  return source.url === undefined ? (
    <span className="part-outlet">
      <EnglishName name={source.outlet} />
    </span>
  ) : (
    <ExternalLink href={source.url} lang={source.language}>
      <EnglishName name={source.outlet} />
    </ExternalLink>
  );
}

/** The outlet of the source with an id; the id itself where there is none, and nothing for none. */
export function SourceOf(props: { id: string | undefined; sources: readonly Source[] }) {
  const source = props.sources.find(({ id }) => id === props.id);
  return source === undefined ? props.id : <Outlet source={source} />;
}

/** A source's outlet and title. */
export function SourceLink({ source }: { source: Source }) {
  const { title, titleIsDescription } = source;
  return (
    <p className="part-source">
      <Outlet source={source} />
      {title !== undefined && (
        <>
          {' '}
          <cite lang={titleIsDescription === true ? 'en' : source.language}>
            {titleIsDescription === true ? `[${title}]` : title}
          </cite>
        </>
      )}
    </p>
  );
}
