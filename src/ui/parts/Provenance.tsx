import { Fragment, type ReactNode } from 'react';
import { copiesOf, hostOf, waybackAddress } from '../../domain/archive.ts';
import type { Reading } from '../../domain/citation.ts';
import type { Source } from '../../domain/source.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from './Disclosure.tsx';
import { ExternalLink } from './ExternalLink.tsx';

function readingText({ extent, on }: Reading, t: Translate): string {
  const what = t(`reading.${extent}`);
  return on === undefined ? what : t('reading.on', { what, date: formatMoment(on, t) });
}

function Copy({ url, day }: { url: string; day: string }) {
  const { t } = usePage();
  return (
    <ExternalLink href={url}>
      <time dateTime={day}>{t('archive.copy', { date: formatMoment(day, t) })}</time>
    </ExternalLink>
  );
}

/** Asks on a click alone, and says that it asks: nothing is known to be there. */
function Ask({ url, near }: { url: string; near: string }) {
  const { t } = usePage();
  const date = formatMoment(near.slice(0, 10), t);
  return (
    <p className="part-ask">
      <ExternalLink href={waybackAddress(url, near)}>{t('archive.ask', { date })}</ExternalLink>{' '}
      <span>{t('archive.mayBeNone')}</span>
    </p>
  );
}

function AlsoAt({ addresses }: { addresses: readonly string[] }) {
  const { t } = usePage();
  return (
    <>
      <span>{t('archive.alsoAt')}</span>
      {addresses.map((address, at) => (
        <Fragment key={address}>
          {at === 0 ? ' ' : ', '}
          <ExternalLink href={address}>{hostOf(address)}</ExternalLink>
        </Fragment>
      ))}
    </>
  );
}

interface Props {
  source: Source;
  read: Reading | undefined;
  /** When the words were said or happened: the day to ask an archive for where the source shows none. */
  near: string;
}

/** What was read of a source, where its copies are kept, and where else its text stands. */
export function Provenance({ source, read, near }: Props) {
  const { t } = usePage();
  const { url, alsoAt = [], published = near } = source;
  const [newest, ...others] = copiesOf(source);
  const items: ReactNode[] = [
    ...(read === undefined ? [] : [<span key="read">{readingText(read, t)}</span>]),
    ...(newest === undefined ? [] : [<Copy key="copy" {...newest} />]),
    ...(alsoAt.length === 0 ? [] : [<AlsoAt key="also" addresses={alsoAt} />]),
  ];
  const asked = newest === undefined ? url : undefined;
  if (items.length === 0 && asked === undefined) return null;
  return (
    <div className="part-facts part-provenance">
      {items.length > 0 && (
        <p>
          {items.map((item, at) => (
            // The items have no other identity than their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Fragment key={at}>
              {at > 0 && <span> · </span>}
              {item}
            </Fragment>
          ))}
        </p>
      )}
      {asked !== undefined && <Ask url={asked} near={published} />}
      {others.length > 0 && (
        <Disclosure summary={t('archive.others', { count: others.length })}>
          <ul>
            {others.map((copy) => (
              <li key={copy.url}>
                <Copy {...copy} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
