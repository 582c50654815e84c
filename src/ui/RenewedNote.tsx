import { useApp, usePage } from './context.tsx';
import { loadAgain } from './search/typed.ts';

/** Offers the site's new version to a page that is older than it. */
export function RenewedNote() {
  const { t } = usePage();
  const renewed = useApp((state) => state.renewed);
  if (!renewed) return null;
  return (
    <div className="part-notice page-renewed" role="alert">
      <p>{t('page.renewed')}</p>
      <button type="button" className="part-button" onClick={() => loadAgain(window)}>
        {t('page.renew')}
      </button>
    </div>
  );
}
