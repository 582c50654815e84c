import type { Claim } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { Measure } from '../../domain/measure.ts';
import type { BorderSource } from '../../domain/region.ts';

/** What parts of a line that carry no source tag stand under. */
const NO_TAG = '(none)';

/**
 * How far a claim lies from each source's line, how far that can be off, and whose error it is. An
 * error is null beside a distance where it is not known.
 * @param list makes a cell of several items
 */
export function lineCells<T>(
  { measures }: IncidentDetail,
  claim: Claim,
  borders: readonly BorderSource[],
  list: (items: readonly string[]) => T,
) {
  const to = (border: BorderSource['id']) =>
    measures.find(
      (measure): measure is Extract<Measure, { kind: 'toLine' }> =>
        measure.kind === 'toLine' && measure.claim === claim.id && measure.border === border,
    );
  const [osm, naturalEarth] = [to('osm'), to('natural-earth')];
  const sources = borders.find(({ id }) => id === 'osm')?.traced?.sources ?? [];
  const tags = (osm?.tracedFrom ?? []).map(
    (id) => sources.find((source) => source.id === id)?.tag ?? NO_TAG,
  );
  return {
    osm_line_metres: osm?.metres ?? null,
    osm_line_error_metres: osm?.errorMetres ?? null,
    osm_line_stretches: list(osm?.stretches ?? []),
    osm_line_traced_from: list(tags),
    natural_earth_line_metres: naturalEarth?.metres ?? null,
    natural_earth_line_error_metres: naturalEarth?.errorMetres ?? null,
  };
}
