import { datesOf } from '../../domain/changes.ts';
import { FEED_PATH } from '../../domain/data-file.ts';
import type { DatasetIndex, IncidentDetail, IncidentSummary } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { type Names, namesIn } from '../../i18n/names.ts';
import { inEachLanguage } from '../../i18n/site-languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { pathOf } from '../../state/address.ts';
import { oembedPath } from '../../state/embed-address.ts';
import { previewPath } from '../../state/preview-address.ts';
import { incidentJsonLd, pageJsonLd } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

/** What a page with the map shows. */
export interface ShownPage {
  language: Language;
  /** Null where it could not be loaded. */
  index: DatasetIndex | null;
  /** Id of the open incident; null for the whole record. */
  incident: string | null;
  /** The open incident's full record; null until it is loaded. */
  detail: IncidentDetail | null;
}

/** What an incident's picture shows, in words: both sides' places, west first. */
function pictureText(summary: IncidentSummary, { index }: ShownPage, names: Names, t: Translate) {
  const main = index?.stretches.find(({ id }) => id === summary.stretches[0]);
  if (main === undefined) return inLanguage(summary.title, 'en').text;
  const said = [main.west, otherParty(main.west)].map(
    (party) =>
      `${t(`party.says.${party}`)}${t('label.colon')} ${whereaboutsSentence(summary.latest[party], names, t, 'short')}`,
  );
  return `${said.join('. ')}.`;
}

/**
 * The head of a page with the map. Until an incident's record is loaded, it lacks the page's dates and
 * the description for machines, which only the record has. An id that no incident has is the list's.
 * Pure.
 * @param site where the site stands, absolute where that is known, ending in a slash
 */
export function mapHead(page: ShownPage, site: string, t: Translate): PageHead {
  const { language, index, detail } = page;
  const summary =
    detail?.summary ?? index?.incidents.find(({ id }) => id === page.incident) ?? null;
  const incident = summary?.id ?? null;
  const address = pathOf({ language, incident }, site);
  const common = {
    address,
    language,
    alternates: inEachLanguage((other) => pathOf({ language: other, incident }, site)),
    feed: `${site}data/${FEED_PATH}`,
    oembed: oembedPath({ language, incident }, site),
  };
  const picture = `${site}${previewPath(language, incident ?? 'home')}`;
  if (summary === null) {
    const [title, description] = [t('head.home.title'), t('head.home.text')];
    const image = { address: picture, text: description };
    const home = { ...common, title, description, image };
    if (index === null) return home;
    const { dates } = index;
    return { ...home, dates, jsonLd: pageJsonLd({ address, site, title, language, dates }) };
  }
  const title = inLanguage(summary.title, language).text;
  const places = [...(index?.places ?? []), ...(detail?.places ?? [])];
  const names = namesIn(language, places, index?.regions ?? []);
  const head = {
    ...common,
    title: t('head.incident.title', { title }),
    description: t('head.incident.text', { title }),
    image: { address: picture, text: pictureText(summary, page, names, t) },
  };
  if (detail === null) return head;
  const dates = datesOf([detail.incident]);
  const about = { address, site, title: head.title, language, dates };
  return { ...head, dates, jsonLd: incidentJsonLd(detail, about, { language, names, t }) };
}
