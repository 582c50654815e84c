import { NO_FILTERS } from '../domain/filter.ts';
import { DEFAULT_LAYERS } from './layers.ts';
import type { ViewState } from './view-state.ts';

type Shown = Pick<
  ViewState,
  'language' | 'incident' | 'detail' | 'statements' | 'filters' | 'layers'
>;

/**
 * Names the picture that a drawing of the state shows: two states of the same name look the same.
 * Null while the open incident's text is on its way, since nobody can draw it yet. What cannot be
 * opened stands beside the list, and so does its picture.
 */
export function pictureOf(state: Shown): string | null {
  const { language, detail, statements, filters, layers } = state;
  if (detail.status === 'loading') return null;
  const open = detail.status === 'ready' ? [detail.detail.summary.id, statements] : [];
  // Other layers are switched off in the drawing itself; this one has to be drawn.
  return JSON.stringify([language, open, filters, layers.naturalEarth]);
}

/** The picture of a page before its address is read: what the build has drawn. */
export function builtPictureOf(state: Shown): string | null {
  const built = { statements: 'all', filters: NO_FILTERS, layers: DEFAULT_LAYERS } as const;
  return pictureOf({ ...state, ...built });
}
