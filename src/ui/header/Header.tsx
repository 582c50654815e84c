import { memo, type ReactNode } from 'react';
import type { Language } from '../../domain/text.ts';
import { homeAddress, type TextPage } from '../../state/text-address.ts';
import { useApp, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { inPage } from '../in-page.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useLinks } from './use-links.ts';

export interface HeaderProps {
  /** The page of text that this is; none on the map's pages. */
  current?: TextPage;
  /** Languages that the site has; with one, no menu is shown. */
  languages?: readonly Language[];
  /** Room for the search box. */
  search?: ReactNode;
}

export const Header = memo(function Header({ current, languages = [], search }: HeaderProps) {
  const { t, base, language, store } = usePage();
  const theme = useApp((state) => state.theme);
  const links = useLinks();
  const onMap = useDeferred((state) => current === undefined && state.incident === null);
  return (
    <header className="header">
      <a
        className="header-name"
        href={homeAddress({ language, theme }, base)}
        aria-label={t('header.home')}
        {...(current === undefined && {
          onClick: inPage(() => store.getState().closeIncident()),
        })}
      >
        {t('site.name')}
      </a>
      <p className="header-record">{t('site.record')}</p>
      <div className="header-tools">
        {search}
        <nav aria-label={t('header.pages')} className="header-links">
          {links.map(({ page, href }) => (
            <a
              key={page}
              href={href}
              {...(page === current && { 'aria-current': 'page' as const })}
            >
              {t(`header.${page}`)}
            </a>
          ))}
        </nav>
        {languages.length > 1 && <LanguageMenu languages={languages} current={current} />}
        {onMap && <ShareButton />}
        <ThemeSwitch />
      </div>
    </header>
  );
});
