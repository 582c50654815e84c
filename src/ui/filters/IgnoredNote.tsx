import { useApp, usePage } from '../context.tsx';

/** Left by other sites in links that are passed on; nobody needs to be told of them. */
const TRACKERS = /^(utm_|fbclid$|gclid$|ref$|si$)/;
const LONGEST = 40;

/** Says which parts of the address were not understood. */
export function IgnoredNote() {
  const { t, store } = usePage();
  const ignored = useApp((state) => state.ignored);
  const told = [...new Set(ignored)].filter((part) => !TRACKERS.test(part));
  if (told.length === 0) return null;
  const parts = told
    .slice(0, 6)
    .map((part) => (part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part))
    .join(', ');
  return (
    <div className="part-notice filter-ignored">
      <output>{t('filters.ignored', { count: told.length, parts })}</output>
      <button
        type="button"
        className="part-button"
        onClick={() => store.getState().dismissIgnored()}
      >
        {t('filters.dismiss')}
      </button>
    </div>
  );
}
