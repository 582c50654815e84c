import { escapeMarkup } from '../../domain/escape-markup.ts';
import { otherParty, PARTIES } from '../../domain/party.ts';
import type { Pixel } from '../mercator.ts';
import type { DrawnPath } from './ground.ts';
import type { DrawnLabel } from './labels.ts';
import type { DrawnCluster, DrawnMarker } from './markers.ts';
import type { DrawnMap, DrawnPoint } from './model.ts';
import { FINE } from './view.ts';

const short = (value: number) => String(Math.round(value * 10) / 10);
const move = ([x, y]: Pixel) => `translate(${short(x)} ${short(y)})`;

function paths(list: readonly DrawnPath[]): string {
  if (list.length === 0) return '';
  const drawn = list.map(({ className, d }) => `<path class="${className}" d="${d}"/>`).join('');
  return `<g transform="scale(${1 / FINE})">${drawn}</g>`;
}

/** The border twice: once wide in the land's colour, so that the dashes stand out. */
function border(list: readonly DrawnPath[]): string {
  if (list.length === 0) return '';
  const lines = list.map(({ d }) => `<path vector-effect="non-scaling-stroke" d="${d}"/>`).join('');
  return `<defs><g transform="scale(${1 / FINE})" id="drawn-line">${lines}</g></defs><use class="drawn-border-casing" href="#drawn-line"/><use class="drawn-border" href="#drawn-line"/>`;
}

/** Units from a label's own point to its first baseline, by what of it stands there. */
function baseline({ anchor, own }: DrawnLabel): number {
  if (anchor === 'top') return 10;
  if (anchor === 'bottom') return own === null ? -3 : -15;
  return own === null || anchor === 'dot' ? 4 : -2;
}

function label(label: DrawnLabel): string {
  const { className, at, name, own, anchor } = label;
  const dot = anchor === 'dot';
  const x = dot ? 7 : 0;
  const under =
    own === null
      ? ''
      : `<tspan class="drawn-own" lang="${own.language}" x="${x}" dy="1.1em">${escapeMarkup(own.text)}</tspan>`;
  const sign = dot ? '<circle r="2"/>' : '';
  const aside = anchor === 'left' || anchor === 'right' ? ` drawn-${anchor}` : '';
  // The inner group grows on a small screen, about its dot.
  return `<g transform="${move(at)}"><g class="drawn-label ${className}${aside}">${sign}<text x="${x}" y="${baseline(label)}">${escapeMarkup(name)}${under}</text></g></g>`;
}

const dotOf = (at: Pixel) =>
  `<g transform="${move(at)}"><circle class="drawn-named-dot" r="2"/></g>`;

function leaderOf(foot: Pixel, at: Pixel): string {
  const ends = `x1="${short(foot[0])}" y1="${short(foot[1])}" x2="${short(at[0])}" y2="${short(at[1])}"`;
  return `<line class="drawn-leader" ${ends}/>`;
}

const leader = ({ at, foot }: DrawnMarker) => (foot === null ? '' : leaderOf(foot, at));

/** Two half rings; the same measures as map/images.ts. */
function marker({ at, west, open, faint, href, name }: DrawnMarker): string {
  const radius = open ? 10.5 : 6.5;
  const half = (party: string, sweep: 0 | 1) => {
    const x = sweep === 0 ? -0.6 : 0.6;
    return `<path class="drawn-${party}" d="M${x} ${-radius}A${radius} ${radius} 0 0 ${sweep} ${x} ${radius}"/>`;
  };
  const halves = half(west, 0) + half(otherParty(west), 1);
  const paper = `<circle r="${radius}"/>`;
  const group = `<g class="drawn-ring${open ? ' drawn-open' : ''}">${paper}${halves}</g>`;
  const place = `<g transform="${move(at)}"${faint ? ' class="drawn-faint"' : ''}>${group}</g>`;
  return open
    ? place
    : `<a href="${escapeMarkup(href)}" aria-label="${escapeMarkup(name)}">${place}</a>`;
}

/** A count in a circle; the list holds the incidents themselves. */
function cluster({ at, count }: DrawnCluster): string {
  const radius = 9 + 3 * String(count).length;
  return `<g transform="${move(at)}"><g class="drawn-cluster"><circle r="${radius}"/><text y="4">${count}</text></g></g>`;
}

function point({ at, party, latest }: DrawnPoint): string {
  const state = latest ? 'latest' : 'earlier';
  return `<g transform="${move(at)}"><path class="drawn-point drawn-${party} drawn-${state}" d="M0-8 8 0 0 8-8 0z"/></g>`;
}

/** The sides' hatching, leaning as in map/images.ts. */
const HATCHES = PARTIES.map((party) => {
  const turn = party === 'armenia' ? 45 : -45;
  return `<pattern class="drawn-hatching" id="drawn-${party}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(10) rotate(${turn})"><rect class="drawn-${party}" width="7" height="7"/><path class="drawn-${party}" d="M0 0v7"/></pattern>`;
}).join('');

/**
 * The drawing as SVG without style attributes; its colours are classes (ui/map/drawn.css), so that
 * light and dark follow the page. It fills its box as the interactive map does: the extent fits in,
 * what lies around it is drawn beyond.
 */
export function svgText(map: DrawnMap): string {
  const { width, height, claimAreas } = map;
  const order = [...map.markers].sort((a, b) => Number(a.open) - Number(b.open));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="drawn" viewBox="0 0 ${short(width)} ${short(height)}" role="group" aria-label="${escapeMarkup(map.label)}">`,
    claimAreas.length > 0 ? `<defs>${HATCHES}</defs>` : '',
    paths(map.below),
    paths(claimAreas),
    paths(map.compared),
    border(map.above),
    paths(map.claimLines),
    map.markers.map(leader).join(''),
    map.names.leaders.map(([from, to]) => leaderOf(from, to)).join(''),
    map.names.dots.map(dotOf).join(''),
    map.names.labels.map(label).join(''),
    map.clusters.map(cluster).join(''),
    order.map(marker).join(''),
    map.points.map(point).join(''),
    '</svg>',
  ].join('');
}
