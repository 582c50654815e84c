import { useDrawnMap } from './use-drawn-map.ts';

interface DrawnMapProps {
  /** The drawn map that the page came with, an `<svg>`. */
  first: string;
  /** True while the interactive map cannot be used. */
  alone: boolean;
  /** True where the interactive map lies over it and answers instead. */
  covered: boolean;
}

/** The map as a drawing: before the interactive one, in its place, and on paper. */
export function DrawnMap({ first, alone, covered }: DrawnMapProps) {
  const drawn = useDrawnMap(first, alone);
  return (
    <div
      className="map-drawn"
      data-static-map
      inert={covered}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped in map/static
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}
