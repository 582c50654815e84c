import { usePage } from '../context.tsx';

/** Says that the names could not be loaded, instead of that nothing was found, and asks for them again. */
export function SearchTrouble({ onRetry }: { onRetry: () => void }) {
  const { t } = usePage();
  return (
    <div className="search-trouble" role="alert">
      <p>{t('search.failed')}</p>
      <button
        type="button"
        className="part-button"
        onClick={({ currentTarget }) => {
          currentTarget.closest('search')?.querySelector('input')?.focus();
          onRetry();
        }}
      >
        {t('incident.retry')}
      </button>
    </div>
  );
}
