import { useId } from 'react';
import type { Language } from '../../domain/text.ts';
import { pathOf } from '../../state/address.ts';
import { type TextPage, textAddress } from '../../state/text-address.ts';
import { useApp, usePage } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Links to this page in the site's other languages; a popover, so that it needs no script. */
export function LanguageMenu(props: {
  languages: readonly Language[];
  /** The page of text that this is; none on the map's pages. */
  current: TextPage | undefined;
}) {
  const { languages, current } = props;
  const { t, base, language } = usePage();
  const menu = useId();
  const incident = useApp((state) => state.incident);
  const hrefOf = (id: Language) =>
    current === undefined
      ? pathOf({ language: id, incident }, base)
      : textAddress({ page: current, language: id, theme: 'auto' }, base);
  return (
    <div className="header-language">
      <button type="button" popoverTarget={menu}>
        <span className="part-hidden">{t('header.language')}: </span>
        <span lang={language}>{t(`languageOwn.${language}`)}</span>
        <Icon name="down" />
      </button>
      <ul id={menu} className="header-languages" popover="auto">
        {languages.map((id) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              lang={id}
              hrefLang={id}
              {...(id === language && { 'aria-current': 'true' as const })}
            >
              {t(`languageOwn.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
