import { useEffect, useRef, useState } from 'react';
import { metresPerPixel } from '../../map/mercator.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { usePage } from '../context.tsx';

/** Pixels that the bar may be long. */
const LONGEST = 96;

/** The longest round distance of at most `most` metres: 1, 2 or 5 times a power of ten. */
function roundDistance(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((step) => step * power <= most) ?? 1;
  return factor * power;
}

/** True at the map's middle: Web Mercator's scale changes by latitude. */
export function ScaleBar({ map }: { map: OpenMap }) {
  const { t } = usePage();
  const bar = useRef<HTMLSpanElement>(null);
  const [metres, setMetres] = useState(0);

  useEffect(() => {
    const measure = () => {
      const { lat, zoom } = map.engine.view;
      const perPixel = metresPerPixel(lat, zoom);
      const distance = roundDistance(perPixel * LONGEST);
      setMetres(distance);
      if (bar.current !== null) bar.current.style.width = `${distance / perPixel}px`;
    };
    measure();
    return map.onMove(measure);
  }, [map]);

  const distance =
    metres < 1000
      ? t('map.scaleMetres', { value: metres })
      : t('map.scaleKilometres', { value: metres / 1000 });
  return (
    <div className="map-scale" data-obstacle role="img" aria-label={t('map.scale', { distance })}>
      <span className="map-scale-text">{distance}</span>
      <span ref={bar} className="map-scale-bar" />
    </div>
  );
}
