import type { IncidentDetail } from '../../domain/dataset.ts';
import { useApp, usePage } from '../context.tsx';

/** Picks out one claim's shape on the map, where that claim can be drawn. */
export function ShowOnMap({ claim, detail }: { claim: string; detail: IncidentDetail }) {
  const { t, store } = usePage();
  const pointed = useApp((state) => state.claim === claim);
  if (!detail.shapes.some((shape) => shape.claim === claim)) return null;
  return (
    <button
      type="button"
      className="account-show"
      aria-pressed={pointed}
      onClick={() => store.getState().pointAtClaim(pointed ? null : claim)}
    >
      {t('accounts.show')}
    </button>
  );
}
