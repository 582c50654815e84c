import { PARTIES } from '../../domain/party.ts';
import type { DrawnMap } from '../../map/static/model.ts';
import { svgText } from '../../map/static/svg.ts';
import { FINE } from '../../map/static/view.ts';
import { palette } from '../../style/palette.ts';

/** A part of the picture, in pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels kept free around the map. */
const PADDING = 26;
const {
  ink,
  inkMuted,
  paper,
  land,
  landAround,
  water,
  waterInk,
  border,
  provinceLine,
  party,
  tint,
} = palette('light');

/**
 * The drawn map's colours as plain rules: the rasteriser knows no custom properties. The same
 * measures as ui/map/drawn.css.
 * @param scale pixels to a unit of the drawing
 */
function rules(scale: number): string {
  const line = (width: number) => `stroke-width:${(width * FINE) / scale}`;
  const dashes = (...lengths: number[]) =>
    `stroke-dasharray:${lengths.map((length) => (length * FINE) / scale).join(' ')}`;
  const sign = (grow: number) => `transform:scale(${grow / scale})`;
  const sides = PARTIES.map(
    (id) => `
.drawn-hatching rect.drawn-${id}{fill:${party[id]};fill-opacity:.16}
.drawn-hatching path.drawn-${id}{stroke:${party[id]};stroke-width:1}
.drawn-region.drawn-${id}{fill:${tint[id]};stroke:${party[id]};stroke-opacity:.45;${line(0.8)}}
.drawn-hatch.drawn-${id}{fill:url(#drawn-${id})}
.drawn-edge.drawn-${id},.drawn-line.drawn-${id},.drawn-ring .drawn-${id}{stroke:${party[id]}}
.drawn-point.drawn-${id}{fill:${party[id]};stroke:${paper}}
.drawn-point.drawn-earlier.drawn-${id}{fill:${paper};stroke:${party[id]}}
.drawn-region-name.drawn-${id} text{fill:${party[id]}}`,
  ).join('');
  return `
.drawn{fill:none;stroke-linecap:round;stroke-linejoin:round}
.drawn-land{fill:${land}}
.drawn-province{stroke:${provinceLine};${line(1)};${dashes(0.1, 2.6)}}
.drawn-water{fill:${water}}
.drawn-outline{stroke:${inkMuted};stroke-opacity:.4;${line(0.8)}}
.drawn-border-casing{stroke:${land};${line(4)}}
.drawn-border{stroke:${border};${line(2)};stroke-linecap:butt;${dashes(8, 5)}}
.drawn-hatch{opacity:.6}
.drawn-nested{opacity:.2}
.drawn-edge{${line(2.5)}}
.drawn-line{${line(4)}}
.drawn-earlier{${line(2)};${dashes(0.1, 4)}}
.drawn-point{stroke-width:1.6;stroke-dasharray:none;${sign(1.5)}}
.drawn-leader{stroke:${ink};stroke-opacity:.4;stroke-width:${0.8 / scale}}
.drawn-ring{${sign(1.3)}}
.drawn-ring circle{fill:${paper};stroke:${paper};stroke-width:6.5}
.drawn-ring path{stroke-width:4;stroke-linecap:butt}
.drawn-open circle{fill:none;stroke-width:8.5}
.drawn-open path{stroke-width:5}
.drawn-faint{opacity:.45}
.drawn-label{${sign(1.3)}}
.drawn-label text{fill:${ink};stroke:${land};stroke-width:2.5;stroke-opacity:.9;paint-order:stroke;font-size:12.5px;font-family:'Noto Sans'}
.drawn-label circle{fill:${inkMuted}}
.drawn-label .drawn-own{fill:${inkMuted};font-size:10.25px}
.drawn-named text{text-anchor:middle}
.drawn-left text{text-anchor:start}
.drawn-right text{text-anchor:end}
.drawn-named-dot{fill:${ink}}
.drawn-region-name text{letter-spacing:1.5px;text-anchor:middle}
.drawn-lake text{fill:${waterInk};stroke:${water};text-anchor:middle}
${sides}`;
}

/** The drawn map, filling a part of a picture, as SVG with its own colours. Pure. */
export function mapPicture(map: DrawnMap, place: Place): string {
  const scale = Math.min(
    (place.width - PADDING * 2) / map.width,
    (place.height - PADDING * 2) / map.height,
  );
  const [width, height] = [place.width / scale, place.height / scale];
  const [left, top] = [(map.width - width) / 2, (map.height - height) / 2];
  const content = svgText(map)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
  return [
    `<style>${rules(scale)}</style>`,
    `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" viewBox="${left} ${top} ${width} ${height}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${landAround}"/>`,
    `<g class="drawn">${content}</g></svg>`,
  ].join('');
}
