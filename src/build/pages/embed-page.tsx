import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { escapeMarkup } from '../../domain/escape-markup.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { pathOf } from '../../state/address.ts';
import { createAppStore } from '../../state/store.ts';
import { PageProvider } from '../../ui/context.tsx';
import { EmbedIncident } from '../../ui/embed/EmbedIncident.tsx';
import { EmbedOverview } from '../../ui/embed/EmbedOverview.tsx';
import { securityPolicy } from '../security-policy.ts';
import type { FrameFiles } from './frame-files.ts';
import { scriptHtml, styleHtml } from './frame-part.ts';

export interface EmbedPage {
  language: Language;
  index: DatasetIndex;
  /** The incident; null for all of them. */
  detail: IncidentDetail | null;
  /** The drawn map as `<svg>`. */
  staticMap: string;
  /** The site's root path, ending in a slash. */
  base: string;
  /** Where the site stands, absolute where that is known: for the address of the page itself. */
  site: string;
  files: FrameFiles;
  /** A frozen copy: its version. Its own page and files never change. */
  frozen?: string;
}

function attributes(all: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeMarkup(value)}"`]))
    .join(' ');
}

export interface FrameShell {
  language: Language;
  title: string;
  base: string;
  files: FrameFiles;
  incident?: string | undefined;
  frozen?: string | undefined;
  /** The address holds no incident, so nothing is looked for in another language either. */
  missing?: boolean;
  /** Address of the page that search engines should show instead. */
  canonical?: string;
  /** Path to which the address leads on, with its query and fragment where script runs. */
  moved?: string;
  /** Address of the oEmbed answer, where a site that shows links should look for one here. */
  oembed?: string;
}

/** What the head says to search engines, sites that show links, and browsers without script. */
function headLinks({ canonical, moved, oembed }: FrameShell): string[] {
  const link = (all: Readonly<Record<string, string>>) => `<link ${attributes(all)} />`;
  return [
    // A page that leads on says by its canonical address which one to show.
    ...(moved === undefined ? ['<meta name="robots" content="noindex" />'] : []),
    ...(canonical === undefined ? [] : [link({ rel: 'canonical', href: canonical })]),
    ...(oembed === undefined
      ? []
      : [link({ rel: 'alternate', type: 'application/json+oembed', href: oembed })]),
    ...(moved === undefined ? [] : leadOn(moved)),
  ];
}

/**
 * Where script runs, it leads on, since it alone keeps the query. No referrer is sent: a frame takes
 * one of another incident for a choice of the reader's.
 */
const leadOn = (to: string) => [
  '<meta name="referrer" content="no-referrer" />',
  `<noscript><meta ${attributes({ 'http-equiv': 'refresh', content: `0; url=${to}` })} /></noscript>`,
];

/**
 * The document around a frame's content: a script for its colours and height, and one style sheet.
 * @throws where one of them is to stand in the page and cannot
 */
export function frameHtml(shell: FrameShell, body: string): string {
  const { language, title, base, files, incident, frozen, missing, moved } = shell;
  const root = attributes({
    lang: language,
    'data-base': base,
    'data-languages': SITE_LANGUAGES.join(' '),
    'data-incident': incident,
    'data-live': files.live,
    'data-frozen': frozen,
    'data-missing': missing === true ? '' : undefined,
    'data-moved': moved,
  });
  const script = scriptHtml(files.script);
  const style = styleHtml(files.style);
  const policy = securityPolicy({ scripts: script.sources, styles: style.sources });
  return `<!doctype html>
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}" />
    <title>${escapeMarkup(title)}</title>
    <meta name="color-scheme" content="light dark" />
    ${headLinks(shell).join('\n    ')}
    <base target="_blank" />
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
    ${script.html}
    ${style.html}
  </head>
  <body>${body}</body>
</html>
`;
}

/** The HTML of a frame for other sites, complete without script. Pure. */
export function embedPageHtml(page: EmbedPage): string {
  const { language, index, detail, staticMap, base, site, files, frozen } = page;
  const t = createTranslate(language);
  const incident = detail?.summary.id ?? null;
  const store = createAppStore({ language, index });
  const content: ReactNode =
    detail === null ? (
      <EmbedOverview index={index} staticMap={staticMap} />
    ) : (
      <EmbedIncident detail={detail} staticMap={staticMap} />
    );
  const title =
    detail === null
      ? t('share.frameTitleHome')
      : t('share.frameTitle', { title: inLanguage(detail.incident.title, language).text });
  const body = renderToStaticMarkup(
    <PageProvider store={store} base={base}>
      {content}
    </PageProvider>,
  );
  const canonical = pathOf({ language, incident }, site);
  const shell = {
    language,
    title,
    base,
    files,
    canonical,
    frozen,
    incident: incident ?? undefined,
  };
  return frameHtml(shell, body);
}
