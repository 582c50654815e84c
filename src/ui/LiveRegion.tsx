import type { Translate } from '../i18n/translate.ts';
import type { ViewState } from '../state/view-state.ts';
import { useApp, usePage } from './context.tsx';

function announcement({ incident, detail }: ViewState, t: Translate): string {
  if (incident === null) return '';
  if (detail.status === 'loading') return t('incident.loading');
  return detail.status === 'ready' ? t('incident.loaded') : '';
}

/** Says what changed to those who do not see it; failures speak for themselves (role=alert). */
export function LiveRegion() {
  const { t } = usePage();
  const text = useApp((state) => announcement(state, t));
  return (
    <output className="part-hidden" aria-live="polite">
      {text}
    </output>
  );
}
