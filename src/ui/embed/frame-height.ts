import { copiesOf } from '../../domain/archive.ts';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { namesIn, OWN_LANGUAGE } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatSaid, formatWhen } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { namesWithOwnForms, runsOf } from '../parts/own-forms.ts';
import { sidesOf } from '../sides.ts';
import { sideClaim } from './side-claim.ts';
import { linesOf } from './text-lines.ts';

/** What a frame shows: an incident, or all of them where there is none. */
export interface FrameContent {
  index: Pick<DatasetIndex, 'places' | 'regions' | 'parties' | 'incidents'>;
  detail: IncidentDetail | null;
  language: Language;
  t: Translate;
}

/** Widths, in CSS pixels, from which a frame is laid out in another way; as in embed.css. */
const TWO_COLUMNS = 340;
const ROOMY = 560;
const BESIDE_MAP = 960;
const HIGHEST_MAP = 544;
const NARROWEST_SIDE = 208;
const SHARE_OF_MAP = 2.6;
/** A line more than reckoned: words that break elsewhere. */
const SPARE = 20;

/** Width, in CSS pixels, whose height a frame of the full width is given: that of a narrow column. */
export const NARROW_COLUMN = 345;

interface Type {
  size: number;
  line: number;
  bold?: boolean;
}
/** Type of the rows, in CSS pixels; as in embed.css. */
const FACTS: Type = { size: 12.5, line: 17.5 };
const HEADING: Type = { size: 13.5, line: 17.55, bold: true };
const WHERE: Type = { size: 15, line: 19.5, bold: true };
const PHRASE: Type = { size: 13.5, line: 18.9 };
const LINK: Type = { size: 13.5, line: 20.25, bold: true };

/** Of a text whose paragraphs are parted by line breaks. */
const heightOf = (text: string, { size, line, bold }: Type, width: number) =>
  text.split('\n').reduce((lines, one) => lines + linesOf(one, size, width, bold), 0) * line;

/** A link that leads out: its arrow takes the room of a letter and a half. */
const linkText = (outlet: string) => `${outlet}MM`;

/** The six rows of a side as text, each with its type. */
function rowsOf(content: FrameContent, detail: IncidentDetail, party: PartyId): [string, Type][] {
  const { index, language, t } = content;
  const places = [...index.places, ...detail.places];
  const names = namesIn(language, places, index.regions);
  const own = namesWithOwnForms(names, party, places, index.regions);
  const { latest, phrases, earlier, sources } = sideClaim(detail, party, names, language, t);
  const where = runsOf(whereaboutsSentence(latest.whereabouts, own, t), party)
    .map((run) => `${run.text} ${run.own?.text ?? ''}`)
    .join('');
  const sourceText = (source: Source) =>
    copiesOf(source).length === 0
      ? linkText(source.outlet)
      : `${linkText(source.outlet)} (${t('archive.short')})`;
  const ownName = index.parties.find(({ id }) => id === party)?.name[OWN_LANGUAGE[party]];
  return [
    [`${t(`party.says.${party}`)} ${ownName ?? ''}`, HEADING],
    [where, WHERE],
    [
      phrases.length === 0
        ? t('embed.noPhrase')
        : phrases
            .map(({ lead, text, quoted, source }) =>
              [
                lead,
                quoted ? `${t('quote.open')}${text}${t('quote.close')}` : text,
                source && linkText(source.outlet),
              ].join(' '),
            )
            .join('\n'),
      PHRASE,
    ],
    [earlier, FACTS],
    [`${inLanguage(latest.speaker, language).text} · ${formatSaid(latest, t)}`, FACTS],
    [`${t('embed.sources')}${t('label.colon')} ${sources.map(sourceText).join(' · ')}`, FACTS],
  ];
}

/** Height of both sides beside or below each other, rows in step. */
function sidesHeight(content: FrameContent, detail: IncidentDetail, inner: number): number {
  const sides = sidesOf(detail.west, false).map((party) => rowsOf(content, detail, party));
  const inColumn = (width: number) =>
    sides.map((rows) => rows.map(([text, type]) => heightOf(text, type, width - 14)));
  const between = 5 * 4;
  if (inner + 26 < TWO_COLUMNS) {
    const heights = inColumn(inner).map((rows) => rows.reduce((a, b) => a + b, between + 4));
    return heights.reduce((a, b) => a + b, 12);
  }
  const wide = inner + 34 >= BESIDE_MAP;
  const column = wide ? sideWidth(inner) : (inner - 12) / 2;
  const [west = [], east = []] = inColumn(column);
  return west.reduce((sum, height, row) => sum + Math.max(height, east[row] ?? 0), between + 4);
}

const sideWidth = (inner: number) => Math.max(NARROWEST_SIDE, (inner - 40) / (2 + SHARE_OF_MAP));

/**
 * The height that a frame needs, at most, in a place of a given width, whatever fonts a reader's
 * system has: for hosts on which the frame cannot size itself. Rounded up to ten. Pure.
 * @param width of the frame, in CSS pixels
 * @returns CSS pixels
 */
export function frameHeight(content: FrameContent, width: number): number {
  const { detail, t, language, index } = content;
  const roomy = width >= ROOMY;
  const inner = width - (roomy ? 34 : 26);
  // Bold letters of a serif face are no wider than those of a wide sans serif that are not bold.
  const title: Type = roomy ? { size: 20, line: 25 } : { size: 17, line: 21.25 };
  const foot =
    heightOf(`${t(detail === null ? 'embed.fullHome' : 'embed.full')} MM`, LINK, inner) +
    4 +
    heightOf(`${t('embed.undelimited')} ${t('map.attributionText')}`, FACTS, inner);
  const mapWidth =
    detail !== null && width >= BESIDE_MAP ? inner - 40 - 2 * sideWidth(inner) : inner;
  const map = Math.min(HIGHEST_MAP, mapWidth * (roomy ? 10 / 16 : 3 / 4));
  const [facts, name, body] =
    detail === null
      ? [
          t('site.record'),
          t('site.question'),
          map + 12 + heightOf(t('embed.list', { count: index.incidents.length }), LINK, inner),
        ]
      : [
          formatWhen(detail.summary.when, t),
          inLanguage(detail.summary.title, language).text,
          width >= BESIDE_MAP
            ? Math.max(map, sidesHeight(content, detail, inner))
            : map + 12 + sidesHeight(content, detail, inner),
        ];
  const head = heightOf(facts, FACTS, inner) + heightOf(name, title, inner);
  const around = (roomy ? 34 : 26) + 2 * 12;
  return Math.ceil((head + body + foot + around + SPARE) / 10) * 10;
}
