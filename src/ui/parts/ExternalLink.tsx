import type { ReactNode } from 'react';
import { usePage } from '../context.tsx';
import { Icon } from './Icon.tsx';

/** A link that leaves the site, marked as such in sight and in speech. */
export function ExternalLink(props: { href: string; lang?: string; children: ReactNode }) {
  const { t, language } = usePage();
  return (
    <a className="part-external" href={props.href} rel="noopener external" hrefLang={props.lang}>
      {props.children}
      <Icon name="outward" />
      <span className="part-hidden" lang={language}>
        {' '}
        {t('citation.opens')}
      </span>
    </a>
  );
}
