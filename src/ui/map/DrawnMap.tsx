import { useMemo } from 'react';
import { trustedDrawing } from '../../map/trusted.ts';
import type { Drawing } from './use-drawn-map.ts';

interface DrawnMapProps {
  drawing: Drawing;
  /** True where the interactive map lies over it and answers instead. */
  covered: boolean;
}

/**
 * The map as a drawing: before the interactive one, in its place, and on paper. Never of another
 * state. A translator would put HTML into its text, which a drawing does not show.
 */
export function DrawnMap({ drawing: { svg, current }, covered }: DrawnMapProps) {
  const markup = useMemo(() => trustedDrawing(svg), [svg]);
  return (
    <div
      className="map-drawn"
      data-static-map
      data-current={current}
      translate="no"
      inert={covered || !current}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped in map/static
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
