import {
  CONFIDENCES,
  countOptions,
  DISTRICTS,
  type Facet,
  type Filters,
  PRECISIONS,
} from '../../domain/filter.ts';
import { INCIDENT_KINDS } from '../../domain/incident.ts';
import type { Translate } from '../../i18n/translate.ts';
import { factsIn } from '../../state/filters.ts';
import { useApp, usePage } from '../context.tsx';
import { Choice } from './Choice.tsx';
import { useLateFilters } from './use-shown.ts';
import { WhereSelect } from './WhereSelect.tsx';

type Fixed = Extract<Facet, 'kind' | 'precision' | 'districts' | 'confidence'>;

const OPTIONS: { [F in Fixed]: readonly NonNullable<Filters[F]>[] } = {
  kind: INCIDENT_KINDS,
  precision: PRECISIONS,
  districts: DISTRICTS,
  confidence: CONFIDENCES,
};
const NAMES: { [F in Fixed]: (option: NonNullable<Filters[F]>, t: Translate) => string } = {
  kind: (option, t) => t(`filters.kind.${option}`),
  precision: (option, t) => t(`filters.precision.${option}`),
  districts: (option, t) => t(`filters.districts.${option}`),
  confidence: (option, t) => t(`filters.confidence.${option}`),
};

function FacetChoice<F extends Fixed>({ facet }: { facet: F }) {
  const { t, store } = usePage();
  const index = useApp((state) => state.index);
  const chosen = useApp((state): string | null => state.filters[facet]);
  const filters = useLateFilters();
  const { all, of } = countOptions(factsIn(index), filters, facet);
  const known = OPTIONS[facet].filter(
    (option) => facet !== 'kind' || of.has(option) || option === chosen,
  );
  return (
    <Choice
      legend={t(`filters.${facet}.label`)}
      options={[
        { value: null, name: t('filters.all'), count: all },
        ...known.map((option) => ({
          value: option,
          name: NAMES[facet](option, t),
          count: of.get(option) ?? 0,
        })),
      ]}
      chosen={chosen}
      onChoose={(value) =>
        store
          .getState()
          .filter({ [facet]: OPTIONS[facet].find((option) => option === value) ?? null })
      }
    />
  );
}

/** The filters that most readers do without. */
export function MoreFilters({ id }: { id: string }) {
  const { t } = usePage();
  return (
    <div className="filter-more" id={id}>
      <WhereSelect />
      <FacetChoice facet="kind" />
      <FacetChoice facet="precision" />
      <FacetChoice facet="districts" />
      <p className="filter-note">{t('filters.districts.note')}</p>
      <FacetChoice facet="confidence" />
    </div>
  );
}
