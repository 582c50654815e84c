import type { Source } from '../../domain/source.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** A source's outlet; a link where an address is known. */
export function Outlet({ source }: { source: Source }) {
  return source.url === undefined ? (
    <span className="part-outlet">{source.outlet}</span>
  ) : (
    <ExternalLink href={source.url} lang={source.language}>
      {source.outlet}
    </ExternalLink>
  );
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
