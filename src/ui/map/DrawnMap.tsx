import type { Drawing } from './use-drawn-map.ts';

interface DrawnMapProps {
  drawing: Drawing;
  /** True where the interactive map lies over it and answers instead. */
  covered: boolean;
}

/** The map as a drawing: before the interactive one, in its place, and on paper. Never of another state. */
export function DrawnMap({ drawing: { svg, current }, covered }: DrawnMapProps) {
  return (
    <div
      className="map-drawn"
      data-static-map
      data-current={current}
      inert={covered || !current}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped in map/static
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
