import { THEMES } from '../../state/view-state.ts';
import { useApp, usePage } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

const ICONS = { auto: 'system', light: 'sun', dark: 'moon' } as const;

/** Light, dark, or as the system has it. Hidden by CSS where no script runs. */
export function ThemeSwitch() {
  const { t, store } = usePage();
  const theme = useApp((state) => state.theme);
  return (
    <fieldset className="header-theme">
      <legend className="part-hidden">{t('header.theme.label')}</legend>
      {THEMES.map((id) => (
        <label key={id} title={t(`header.theme.${id}`)}>
          <input
            className="part-hidden"
            type="radio"
            name="theme"
            value={id}
            checked={theme === id}
            onChange={() => store.getState().setTheme(id)}
          />
          <Icon name={ICONS[id]} />
          <span className="part-hidden">{t(`header.theme.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
