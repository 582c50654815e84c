import type { IncidentSummary } from '../../domain/dataset.ts';
import { inLanguage } from '../../domain/text.ts';
import { formatWhen } from '../../i18n/when.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { Text } from '../parts/Text.tsx';
import { ShareButton } from '../share/ShareButton.tsx';

/** Characters beyond which a title is set smaller, so that the accounts come into view. */
const LONG = 64;

/** "Gegharkunik – Kelbajar stretch" for each stretch that the incident concerns. */
function useStretches(ids: readonly string[]): string[] {
  const { t } = usePage();
  const stretches = useApp((state) => state.index?.stretches) ?? [];
  const names = useNames([]);
  return ids.flatMap((id) => {
    const stretch = stretches.find((each) => each.id === id);
    if (stretch === undefined) return [];
    const { west, armenia, azerbaijan } = stretch;
    const [first, second] = west === 'armenia' ? [armenia, azerbaijan] : [azerbaijan, armenia];
    return [t('incident.stretch', { first: names.region(first), second: names.region(second) })];
  });
}

export function IncidentHead({ summary }: { summary: IncidentSummary }) {
  const { t, language } = usePage();
  const stretches = useStretches(summary.stretches);
  return (
    <header className="incident-head">
      <p className="incident-when">{[...stretches, formatWhen(summary.when, t)].join(' · ')}</p>
      <h1
        className="incident-title"
        tabIndex={-1}
        data-page-title="true"
        data-long={inLanguage(summary.title, language).text.length > LONG}
      >
        <Text text={summary.title} />
      </h1>
      <div className="incident-share">
        <ShareButton />
      </div>
    </header>
  );
}
