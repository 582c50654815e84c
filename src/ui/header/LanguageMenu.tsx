import { useId } from 'react';
import type { Language } from '../../domain/text.ts';
import { writeAddress } from '../../state/address.ts';
import { type TextPage, textAddress } from '../../state/text-address.ts';
import { usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { Icon } from '../parts/Icon.tsx';

/** A link to the page as it is seen now, in another language: with its incident, view and filters. */
function LanguageLink({ to, current }: { to: Language; current: TextPage | undefined }) {
  const { t, base, language } = usePage();
  const href = useDeferred((state) =>
    current === undefined
      ? writeAddress({ ...state, language: to }, base)
      : textAddress({ page: current, language: to, theme: state.theme }, base),
  );
  return (
    <a
      href={href}
      lang={to}
      hrefLang={to}
      {...(to === language && { 'aria-current': 'true' as const })}
    >
      {t(`languageOwn.${to}`)}
    </a>
  );
}

/** Links to this page in the site's other languages; a popover, so that it needs no script. */
export function LanguageMenu(props: {
  languages: readonly Language[];
  /** The page of text that this is; none on the map's pages. */
  current: TextPage | undefined;
}) {
  const { languages, current } = props;
  const { t, language } = usePage();
  const menu = useId();
  return (
    <div className="header-language">
      <button type="button" popoverTarget={menu}>
        <span className="part-hidden">{`${t('header.language')}${t('label.colon')} `}</span>
        <span lang={language}>{t(`languageOwn.${language}`)}</span>
        <Icon name="down" />
      </button>
      <ul id={menu} className="header-languages" popover="auto">
        {languages.map((id) => (
          <li key={id}>
            <LanguageLink to={id} current={current} />
          </li>
        ))}
      </ul>
    </div>
  );
}
