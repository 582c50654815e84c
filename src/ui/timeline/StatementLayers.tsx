import { useId } from 'react';
import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import { type BorderSource, errorAlong, type Stretch } from '../../domain/region.ts';
import { haveChanged, STATEMENTS } from '../../domain/statements.ts';
import { formatSaid } from '../../i18n/when.ts';
import { formatDistance, whereaboutsSentence } from '../../i18n/where.ts';
import { openDetail } from '../../state/open-detail.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { ShowOnMap } from '../incident/ShowOnMap.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';
import { sidesOf } from '../sides.ts';

/** A side's leading statement from its first form to its latest. */
function Statements({ detail, party }: { detail: IncidentDetail; party: PartyId }) {
  const { t } = usePage();
  const names = useNames(detail.places);
  const { latest, earlier } = claimsOf(detail.incident.claims, party);
  const inTime = [...earlier.toReversed(), latest];
  const order = (at: number) => {
    if (inTime.length === 1) return t('lines.only');
    if (at === 0) return t('lines.first');
    return t(at === inTime.length - 1 ? 'lines.latest' : 'lines.later');
  };
  return (
    <section className="lines-side" data-party={party}>
      <h3 className="part-party">{t(`party.${party}`)}</h3>
      <ol>
        {inTime.map((claim, at) => (
          <li key={claim.id}>
            <span className="lines-when">{`${order(at)}, ${formatSaid(claim, t)}`}</span>
            <span>{whereaboutsSentence(claim.whereabouts, names, t, 'short')}</span>
            <ShowOnMap claim={claim.id} detail={detail} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Draws both sides' statements as they stood at first or last: a side alone cannot be chosen. */
function StatementsChoice() {
  const { t, store } = usePage();
  const name = useId();
  const chosen = useApp((state) => state.statements);
  return (
    <fieldset className="lines-choice">
      <legend>{t('lines.drawn')}</legend>
      {STATEMENTS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === chosen}
            onChange={() => store.getState().drawStatements(one)}
          />{' '}
          {t(`lines.choice.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

const LAYER = { osm: 'border', 'natural-earth': 'naturalEarth' } as const;

/** A drawing of the border that the map can show, with its date, what its scale is worth, and what it is not. */
function Line({ source, along }: { source: BorderSource; along: readonly Stretch[] }) {
  const { t, store } = usePage();
  const error = errorAlong(source, along);
  const layer = LAYER[source.id];
  const drawn = useApp((state) => state.layers[layer]);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={drawn}
          onChange={() => store.getState().toggleLayer(layer)}
        />{' '}
        {source.name}, {source.year},{' '}
        {error === null
          ? t('lines.errorUnknown')
          : t('lines.error', { distance: formatDistance(error, t) })}
      </label>
      <p className="lines-note">{t(`map.legend.notes.${layer}`)}</p>
      {source.traced !== undefined && (
        <p className="lines-note">
          <Text text={source.traced.summary} />
        </p>
      )}
    </li>
  );
}

/** Whose words, whose lines: both sides' statements as they changed, and the drawings of the border. */
export function StatementLayers() {
  const { t } = usePage();
  const detail = useDeferred(openDetail);
  const swapped = useApp((state) => state.swapped);
  const borders = useApp((state) => state.index?.borders);
  const stretches = useApp((state) => state.index?.stretches) ?? [];
  if (detail === null) return null;
  const along = stretches.filter(({ id }) => detail.summary.stretches.includes(id));
  return (
    <Disclosure className="lines" summary={t('lines.title')}>
      {haveChanged(detail) && <StatementsChoice />}
      <div className="lines-sides">
        {sidesOf(detail.west, swapped).map((party) => (
          <Statements key={party} detail={detail} party={party} />
        ))}
      </div>
      <h3>{t('lines.lines')}</h3>
      <ul className="lines-borders">
        {borders?.map((source) => (
          <Line key={source.id} source={source} along={along} />
        ))}
      </ul>
    </Disclosure>
  );
}
