import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import type { Box } from '../../map/box.ts';
import type { LonLat } from '../../map/mercator.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { CalloutBody } from './CalloutBody.tsx';
import { calloutsFit, nearestOn, type Point, placeCallouts, type Rect } from './callout-layout.ts';
import { calloutText } from './callout-text.ts';
import { obstaclesIn } from './obstacles.ts';

interface CalloutsProps {
  map: OpenMap;
  detail: IncidentDetail;
  surface: RefObject<HTMLElement | null>;
  /** What both say where not all statements are drawn. */
  note: string;
}

/** Pixels from a name to its place's dot, and some. */
const DOT = 12;

const rectOf = ([left, top, right, bottom]: Box): Rect => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** Room of the names of places that claims rest on, with their dots, and of the featured regions. */
function namesOn({ engine, sync }: OpenMap): Rect[] {
  return sync.names().map(({ at, box }) => {
    const [x, y] = engine.project(at);
    const [left, top, right, bottom] = box;
    return rectOf([x + left - DOT, y + top - DOT, x + right + DOT, y + bottom + DOT]);
  });
}

/** A callout for each side, the same size, on its own side, with a leader to what it claims. */
export const Callouts = memo(function Callouts({ map, detail, surface, note }: CalloutsProps) {
  const { store, t } = usePage();
  const names = useNames(detail.places);
  const pointed = useApp((state) => state.claim);
  const overlay = useRef<HTMLDivElement>(null);
  const boxes = useRef<(HTMLButtonElement | null)[]>([null, null]);
  const leaders = useRef<(SVGLineElement | null)[]>([null, null]);
  const placed = useRef<readonly Rect[]>([]);
  const sides = [detail.west, otherParty(detail.west)] as const;
  const texts = sides.map((party) => calloutText(detail, party, names, t, note));

  const anchors = useCallback((): [Point | null, Point | null] => {
    const end = (claim: string | undefined): Point | null => {
      const shape = detail.shapes.find((one) => one.claim === claim);
      if (shape === undefined) return null;
      const [x, y] = map.engine.project(shape.anchor);
      return { x, y };
    };
    return [end(texts[0]?.claim), end(texts[1]?.claim)];
  }, [map, detail, texts[0]?.claim, texts[1]?.claim]);

  const draw = useCallback(() => {
    const { width, height } = map.engine.size;
    anchors().forEach((anchor, side) => {
      const line = leaders.current[side];
      const rect = placed.current[side];
      if (!line || rect === undefined) return;
      const inView =
        anchor !== null && anchor.x > 0 && anchor.y > 0 && anchor.x < width && anchor.y < height;
      line.toggleAttribute('data-out', !inView);
      if (!inView) return;
      const from = nearestOn(rect, anchor);
      line.setAttribute('x1', String(from.x));
      line.setAttribute('y1', String(from.y));
      line.setAttribute('x2', String(anchor.x));
      line.setAttribute('y2', String(anchor.y));
    });
  }, [map, anchors]);

  const layOut = useCallback(() => {
    const [west, east] = boxes.current;
    if (!west || !east || !overlay.current || !surface.current) return;
    for (const box of [west, east]) box.style.height = 'auto';
    const box = {
      width: Math.max(west.offsetWidth, east.offsetWidth),
      height: Math.max(west.offsetHeight, east.offsetHeight),
    };
    if (box.width === 0) return;
    const fit = calloutsFit({ map: map.engine.size, box });
    overlay.current.toggleAttribute('data-placed', fit);
    if (!fit) return;
    const pixel = (at: LonLat): Point => {
      const [x, y] = map.engine.project(at);
      return { x, y };
    };
    const open = detail.summary.id;
    placed.current = placeCallouts({
      map: map.engine.size,
      box,
      anchors: anchors(),
      marker: pixel(detail.summary.marker.at),
      others: map.sync
        .placed()
        .filter(({ id }) => id !== open)
        .map(({ drawnAt }) => pixel(drawnAt)),
      obstacles: [
        ...obstaclesIn(surface.current, overlay.current.getBoundingClientRect()).map(rectOf),
        ...namesOn(map),
      ],
    });
    [west, east].forEach((element, side) => {
      const rect = placed.current[side];
      if (rect === undefined) return;
      element.style.height = `${box.height}px`;
      element.style.translate = `${rect.x}px ${rect.y}px`;
    });
    draw();
  }, [map, detail, anchors, draw, surface]);

  useLayoutEffect(layOut);
  useEffect(() => {
    // While the camera moves the callouts stand still and only their leaders follow.
    let settled: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(settled);
      settled = setTimeout(layOut, 120);
    };
    const stop = map.onMove(() => {
      draw();
      later();
    });
    const forget = map.sync.subscribe(later);
    return () => {
      stop();
      forget();
      clearTimeout(settled);
    };
  }, [map, draw, layOut]);

  return (
    <div ref={overlay} className="map-callouts">
      <svg className="map-leaders" aria-hidden="true">
        {sides.map((party, side) => (
          <line
            key={party}
            data-party={party}
            ref={(line) => {
              leaders.current[side] = line;
            }}
          />
        ))}
      </svg>
      {texts.map((text, side) => (
        <button
          key={text.party}
          type="button"
          className="map-callout"
          data-party={text.party}
          ref={(box) => {
            boxes.current[side] = box;
          }}
          aria-pressed={pointed === text.claim}
          onClick={() => store.getState().pointAtClaim(pointed === text.claim ? null : text.claim)}
        >
          <CalloutBody text={text} />
        </button>
      ))}
    </div>
  );
});
