import type { Incident } from '../domain/incident.ts';
import type { Place } from '../domain/place.ts';
import { drawIncident, type IncidentDrawing } from '../geometry/draw-incident.ts';
import type { World } from '../geometry/world.ts';
import { usesOf } from './uses.ts';

/**
 * Keeps drawings while one process builds again and again, so that an edited record is the only one
 * drawn anew. A drawing is kept under all that it depends on: record, places, and the ground.
 */
export class DrawingCache {
  readonly #kept = new Map<string, { key: string; drawing: IncidentDrawing }>();

  /** @param ground a text that changes with the geodata */
  draw(incident: Incident, world: World, ground: string): IncidentDrawing {
    const places = [...usesOf(incident).places].map((id): Place | undefined =>
      world.places.get(id),
    );
    const key = JSON.stringify([ground, incident, places]);
    const kept = this.#kept.get(incident.id);
    if (kept?.key === key) return kept.drawing;
    const drawing = drawIncident(incident, world);
    this.#kept.set(incident.id, { key, drawing });
    return drawing;
  }
}
