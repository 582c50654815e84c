import { useId } from 'react';
import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { Measure } from '../../domain/measure.ts';
import { listOf } from '../../i18n/where.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import type { Sides } from '../sides.ts';
import { Between } from './Between.tsx';
import { Distance } from './Distance.tsx';
import { TracedFrom } from './TracedFrom.tsx';

type OfKind<K extends Measure['kind']> = Extract<Measure, { kind: K }>;
const isOf =
  <K extends Measure['kind']>(kind: K) =>
  (measure: Measure): measure is OfKind<K> =>
    measure.kind === kind;

/** Computed figures of both sides' latest claims: how far apart the words lie, never who is right. */
export function Measures({ detail, sides }: { detail: IncidentDetail; sides: Sides }) {
  const { t } = usePage();
  const title = useId();
  const borders = useApp((state) => state.index?.borders) ?? [];
  const names = useNames(detail.places);
  const { measures, incident } = detail;
  const latest = sides.map((party) => claimsOf(incident.claims, party).latest);
  const regionsOf = (claim: string) => {
    const found = measures.filter(isOf('fallsIn')).find((each) => each.claim === claim);
    if (found === undefined || found.regions.length === 0) return t('measures.noRegion');
    const regions = listOf(found.regions.map(names.region), t);
    if (found.borderline === false) return regions;
    const why = t(found.borderline ? 'measures.borderline' : 'measures.borderlineUnknown');
    return `${regions} (${why})`;
  };
  const toLine = measures
    .filter(isOf('toLine'))
    .filter(({ claim }) => latest.some(({ id }) => id === claim));
  return (
    <section className="notes" aria-labelledby={title}>
      <h2 id={title}>{t('measures.title')}</h2>
      <Between measure={measures.find(isOf('betweenClaims'))} />
      <table className="notes-measures">
        <thead>
          <tr>
            <th scope="col">
              <span className="part-hidden">{t('measures.rows')}</span>
            </th>
            {latest.map((claim) => (
              <th key={claim.id} scope="col" data-party={claim.party}>
                <PartyName party={claim.party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {borders.map((border) => (
            <tr key={border.id}>
              <th scope="row">
                {t('measures.toLine', { source: border.name, year: border.year })}
              </th>
              {latest.map((claim) => (
                <td key={claim.id}>
                  <Distance
                    measure={toLine.find(
                      (each) => each.claim === claim.id && each.border === border.id,
                    )}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('measures.fallsIn')}</th>
            {latest.map((claim) => (
              <td key={claim.id}>{regionsOf(claim.id)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <TracedFrom measures={toLine} />
      <Disclosure summary={t('measures.method')}>
        <p>{t('measures.methodDistance')}</p>
        <p>{t('measures.methodLine')}</p>
        <p>{t('measures.methodRegion')}</p>
      </Disclosure>
    </section>
  );
}
