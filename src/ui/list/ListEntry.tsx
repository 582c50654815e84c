import { memo, type Ref } from 'react';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Names } from '../../i18n/names.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { useApp, useHref, usePage } from '../context.tsx';
import { inPage } from '../in-page.ts';
import { Runs } from '../parts/Runs.tsx';
import { Text } from '../parts/Text.tsx';
import { sidesOf, westOf } from '../sides.ts';

function PlaceOf(props: { party: PartyId; incident: IncidentSummary; names: Names }) {
  const { t, language } = usePage();
  const { party, incident, names } = props;
  const where = whereaboutsSentence(incident.latest[party], names, t, 'short');
  return (
    <div className="list-place" data-party={party}>
      <dt>{t(`party.${party}`)}</dt>
      <dd>
        <Runs text={where} language={language} />
      </dd>
    </div>
  );
}

/** One incident: date, title and both claimed places, so that the list can be read without the map. */
export const ListEntry = memo(function ListEntry(props: {
  incident: IncidentSummary;
  names: Names;
  /** Where the entry stands in a list of which only a part is in the page. */
  windowed?: { ref: Ref<HTMLLIElement>; place: number; count: number };
}) {
  const { incident, names, windowed } = props;
  const { t, store } = usePage();
  const href = useHref();
  const hovered = useApp((state) => state.hovered === incident.id);
  // Seen for the moment until the incident's own text is drawn: the answer to the click.
  const chosen = useApp((state) => state.incident === incident.id);
  const swapped = useApp((state) => state.swapped);
  const stretches = useApp((state) => state.index?.stretches) ?? [];
  const sides = sidesOf(westOf(incident.stretches, stretches), swapped);
  const stretch = stretches.find(({ id }) => id === incident.stretches[0]);
  const { hover, openIncident } = store.getState();
  return (
    <li
      className="list-entry"
      {...(windowed !== undefined && {
        ref: windowed.ref,
        'data-index': windowed.place,
        'aria-posinset': windowed.place + 1,
        'aria-setsize': windowed.count,
      })}
      data-hovered={hovered}
      data-chosen={chosen}
      onPointerEnter={() => hover(incident.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(incident.id)}
      onBlur={() => hover(null)}
    >
      <p className="list-date">
        <time dateTime={incident.when.start}>{formatDays(incident.when, t)}</time>
        {stretch !== undefined && (
          <span className="list-stretch">
            {sides.map((side) => names.region(stretch[side])).join(' – ')}
          </span>
        )}
      </p>
      <h2 className="list-title">
        <a
          href={href(incident.id)}
          data-incident={incident.id}
          onClick={inPage(() => openIncident(incident.id))}
        >
          <Text text={incident.title} />
        </a>
      </h2>
      <dl className="list-places">
        {sides.map((party) => (
          <PlaceOf key={party} party={party} incident={incident} names={names} />
        ))}
      </dl>
    </li>
  );
});
