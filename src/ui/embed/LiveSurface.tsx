import { useEffect, useMemo, useRef, useState } from 'react';
import { trustedDrawing } from '../../map/trusted.ts';
import { MapSurface } from '../map/MapSurface.tsx';

/** How long a map may be out of view before it gives its WebGL context back, in milliseconds. */
const PATIENCE = 1000;

/**
 * The interactive map while it is in view. Browsers allow few WebGL contexts on a page, and an
 * article may hold many frames: out of view the drawn map stands in, and the camera is kept.
 */
export function LiveSurface({ staticMap }: { staticMap: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(true);
  const markup = useMemo(() => trustedDrawing(staticMap), [staticMap]);
  useEffect(() => {
    if (frame.current === null) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(leaving);
      if (entries.at(-1)?.isIntersecting === true) setShown(true);
      else leaving = setTimeout(() => setShown(false), PATIENCE);
    });
    observer.observe(frame.current);
    return () => {
      clearTimeout(leaving);
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={frame} className="embed-surface" data-shown={shown}>
      {shown ? (
        <MapSurface staticMap={staticMap} cooperative />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, from the page itself
        <div className="map-drawn" translate="no" dangerouslySetInnerHTML={{ __html: markup }} />
      )}
    </div>
  );
}
