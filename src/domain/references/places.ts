import type { PlaceDraft } from '../draft.ts';
import { type Context, known, reportDuplicates } from './context.ts';
import type { Report } from './finding.ts';

/** Metres by which the inner lines between regions can be off: outside by less only warns. */
const REGION_LINE_ERROR = 1500;
/** Metres within which a place "on the line" of several regions must lie of each. */
const ON_THE_LINE = 5000;

/** Checks the gazetteer: ids, regions, and that a position lies in the region it is said to be in. */
export function checkPlaces(places: readonly PlaceDraft[], context: Context, report: Report): void {
  const ids = places.map((place) => place.id);
  reportDuplicates(report, ids, (index) => [index, 'id'], 'places');
  places.forEach((place, index) => {
    const regions = (place.regions ?? []).filter((id, at) =>
      known(report, [index, 'regions', at], 'region', id, context),
    );
    if (place.position !== undefined) checkInside(place, regions, index, context, report);
  });
}

function checkInside(
  place: PlaceDraft,
  regions: readonly string[],
  index: number,
  context: Context,
  report: Report,
): void {
  const { position } = place;
  if (position === undefined || regions.length === 0) return;
  const outside = regions.map((id) => Math.round(context.ground.metresOutside(id, position)));
  const nearest = Math.min(...outside);
  const path = [index, 'position'];
  const told = `lies ${nearest} m outside ${regions.join(' and ')}`;
  if (nearest > REGION_LINE_ERROR) {
    report(path, `${told}, where regions says it is; correct the position or regions`);
  } else if (nearest > 0) {
    const reason = `within the ±${REGION_LINE_ERROR} m of the inner region lines`;
    report(path, `${told}, ${reason}; make sure that regions is right`, 'warning');
  }
  regions.forEach((id, at) => {
    const metres = outside[at] ?? 0;
    if (regions.length > 1 && metres > ON_THE_LINE)
      report(
        [index, 'regions', at],
        `${id} is ${metres} m away from the position; name only regions on whose line it lies`,
      );
  });
}
