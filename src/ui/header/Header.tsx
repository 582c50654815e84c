import type { ReactNode } from 'react';
import type { Language } from '../../domain/text.ts';
import { useHref, usePage } from '../context.tsx';
import { inPage } from '../in-page.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export interface HeaderProps {
  /** Pages that exist, in the order in which they are shown. */
  links?: readonly { page: 'data' | 'about'; href: string }[];
  /** Languages that the site has; with one, no menu is shown. */
  languages?: readonly Language[];
  /** Room for the search box. */
  search?: ReactNode;
}

export function Header({ links = [], languages = [], search }: HeaderProps) {
  const { t, store } = usePage();
  const href = useHref();
  return (
    <header className="header">
      <a
        className="header-name"
        href={href(null)}
        aria-label={t('header.home')}
        onClick={inPage(() => store.getState().closeIncident())}
      >
        {t('site.name')}
      </a>
      <p className="header-record">{t('site.record')}</p>
      <div className="header-tools">
        {search}
        {links.length > 0 && (
          <nav aria-label={t('header.pages')} className="header-links">
            {links.map((link) => (
              <a key={link.page} href={link.href}>
                {t(`header.${link.page}`)}
              </a>
            ))}
          </nav>
        )}
        {languages.length > 1 && <LanguageMenu languages={languages} />}
        <ThemeSwitch />
      </div>
    </header>
  );
}
