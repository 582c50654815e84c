import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { escapeMarkup } from '../../domain/escape-markup.ts';
import { otherParty } from '../../domain/party.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { DrawnMap } from '../../map/static/model.ts';
import { palette } from '../../style/palette.ts';
import { mapPicture } from './map-picture.ts';
import type { Face, Layers } from './rasterise.ts';
import { type Block, fitted, fittedAlike } from './wrap.ts';

/** Pixels; what link previews ask for. */
export const SIZE = { width: 1200, height: 630 };
const MARGIN = 40;
const HEAD = 150;
const COLUMN = 330;
/** Between a side's column and the map. */
const GAP = 24;
const { ink, inkMuted, paper, party: colours } = palette('light');

interface Line {
  x: number;
  y: number;
  size: number;
  fill: string;
  face: Face;
}
/** A piece of a picture, and the layer that it lies in. */
interface Piece {
  face: Face;
  svg: string;
}

const shape = (svg: string): Piece => ({ face: 'regular', svg });

function text(words: string, { x, y, size, fill, face }: Line): Piece {
  const family = face === 'serif' ? 'Noto Serif' : 'Noto Sans';
  const weight = face === 'regular' ? 400 : 600;
  const svg = `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words)}</text>`;
  return { face, svg };
}

/** @param leading height of a line, in its size */
function lines(list: readonly string[], line: Line, leading = 1.25): Piece[] {
  return list.map((words, at) => text(words, { ...line, y: line.y + at * line.size * leading }));
}

function layersOf(pieces: readonly Piece[]): Layers {
  const of = (face: Face) =>
    pieces
      .filter((piece) => piece.face === face)
      .map(({ svg }) => svg)
      .join('');
  const ground = `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${paper}"/>`;
  return { regular: ground + of('regular'), bold: of('bold'), serif: of('serif') };
}

interface Speech {
  language: Language;
  names: Names;
  t: Translate;
}

const WIDTH = COLUMN - MARGIN - GAP;

/** Both sides' latest claims in two columns: the same measures and sizes, whatever they say. */
function sides(detail: IncidentDetail, { language, names, t }: Speech): Piece[] {
  const parties = [detail.west, otherParty(detail.west)];
  const latest = parties.map((party) => claimsOf(detail.incident.claims, party).latest);
  const says = fittedAlike(
    parties.map((party) => t(`party.says.${party}`)),
    WIDTH,
    [
      { size: 27, lines: 1 },
      { size: 23, lines: 2 },
    ],
  );
  const where = fittedAlike(
    latest.map(({ whereabouts }) => whereaboutsSentence(whereabouts, names, t, 'short')),
    WIDTH,
    [
      { size: 34, lines: 5 },
      { size: 27, lines: 7 },
      { size: 22, lines: 10 },
    ],
  );
  const who = fittedAlike(
    latest.map(({ speaker }) => inLanguage(speaker, language).text),
    WIDTH,
    [
      { size: 19, lines: 3 },
      { size: 17, lines: 4 },
      { size: 15, lines: 5 },
    ],
  );
  return parties.flatMap((party, column) => {
    const x = column === 0 ? MARGIN : SIZE.width - COLUMN + GAP;
    const fill = colours[party];
    const block = (
      { size = 0, lines: list = [] }: Partial<Block> = {},
      y: number,
      style: Pick<Line, 'fill' | 'face'>,
    ) => lines(list, { x, y, size, ...style });
    const [head, place, speaker] = [says[column], where[column], who[column]];
    const above = ((speaker?.lines.length ?? 1) - 1) * (speaker?.size ?? 0) * 1.25;
    return [
      shape(`<rect x="${x}" y="${HEAD}" width="${WIDTH}" height="6" fill="${fill}"/>`),
      ...block(head, HEAD + 46, { fill, face: 'bold' }),
      ...block(place, HEAD + 114, { fill: ink, face: 'bold' }),
      ...block(speaker, SIZE.height - MARGIN - above, { fill: inkMuted, face: 'regular' }),
    ];
  });
}

/** An incident's picture: the map between both sides' latest claims, west left. Pure. */
export function incidentPicture(detail: IncidentDetail, map: DrawnMap, speech: Speech): Layers {
  const { t, language } = speech;
  const { title, when } = detail.summary;
  const head = fitted(inLanguage(title, language).text, SIZE.width - MARGIN * 2, [
    { size: 38, lines: 1 },
    { size: 32, lines: 2 },
    { size: 28, lines: 2 },
    { size: 22, lines: 3 },
  ]);
  const facts = `${t('site.name')} · ${formatDays(when, t)} · ${t('site.question')}`;
  const place = { x: COLUMN, y: HEAD, width: SIZE.width - COLUMN * 2, height: SIZE.height - HEAD };
  return layersOf([
    shape(mapPicture(map, place)),
    text(facts, { x: MARGIN, y: 46, size: 20, fill: inkMuted, face: 'regular' }),
    ...lines(head.lines, { x: MARGIN, y: 88, size: head.size, fill: ink, face: 'serif' }, 1.2),
    ...sides(detail, speech),
  ]);
}

/** What stands beside the map in the picture of a page that is not an incident's. */
export interface RecordWords {
  site: string;
  heading: string;
  text: string;
}

/** The picture of a page of the whole record: the map with every dispute, and no side's claim. Pure. */
export function recordPicture(map: DrawnMap, words: RecordWords): Layers {
  const column = 470;
  const width = column - MARGIN * 2;
  const question = fitted(words.heading, width, [{ size: 50, lines: 4 }]);
  const about = fitted(words.text, width, [
    { size: 24, lines: 10 },
    { size: 21, lines: 14 },
  ]);
  const below = 150 + question.lines.length * 60;
  return layersOf([
    shape(mapPicture(map, { x: column, y: 0, width: SIZE.width - column, height: SIZE.height })),
    text(words.site, { x: MARGIN, y: 76, size: 30, fill: inkMuted, face: 'serif' }),
    ...lines(question.lines, { x: MARGIN, y: 150, size: 50, fill: ink, face: 'serif' }, 1.2),
    ...lines(
      about.lines,
      { x: MARGIN, y: below, size: about.size, fill: ink, face: 'regular' },
      1.35,
    ),
  ]);
}
