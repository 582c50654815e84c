import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NO_DESK } from '../../domain/reply.ts';
import { oembedPath } from '../../state/embed-address.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { mapPageHtml } from './map-page.ts';
import { oembedAnswer } from './oembed.ts';

const ID = capture.summary.id;
const SITE = 'https://example.org/claimline/';
const index = indexOf([capture]);
const absolute = z.url({ protocol: /^https?$/ });
const pixels = z.int().positive();

/** What oembed.com, version 1.0, sections 2.3.4 and 2.3.4.4, lets a rich answer have, and no more. */
const richAnswer = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  html: z.string().min(1),
  width: pixels,
  height: pixels,
  title: z.string().min(1).optional(),
  author_name: z.string().optional(),
  author_url: absolute.optional(),
  provider_name: z.string().optional(),
  provider_url: absolute.optional(),
  cache_age: z.int().nonnegative().optional(),
  thumbnail_url: absolute.optional(),
  thumbnail_width: pixels.optional(),
  thumbnail_height: pixels.optional(),
});

const template =
  '<html lang="en"><head><!--head--></head><body><!--app--><!--data--></body></html>';
const pageOf = (incident: string | null, address = SITE) =>
  mapPageHtml(
    template,
    { language: 'en', index, detail: incident === null ? null : capture, drawnMap: '<svg></svg>' },
    { base: '/claimline/', address, desk: NO_DESK, build: '' },
  );

/** A consumer's first step: the one discovery link, as attributes. */
function discovered(html: string): Record<string, string> {
  const links = html.match(/<link [^>]*application\/json\+oembed[^>]*>/g) ?? [];
  expect(links).toHaveLength(1);
  const written = [...(links[0] ?? '').matchAll(/(\w+)="([^"]*)"/g)];
  return Object.fromEntries(written.map(([, name, value]) => [name, value]));
}

describe.each([ID, null])('oEmbed of %s', (incident) => {
  const answer = oembedAnswer({
    index,
    detail: incident === null ? null : capture,
    language: 'en',
    address: SITE,
  });

  it('is found through the page, at an absolute address where the site has one', () => {
    const link = discovered(pageOf(incident));
    const page = incident === null ? SITE : `${SITE}incidents/${incident}/`;
    expect(link).toMatchObject({ rel: 'alternate', href: `${page}oembed.json` });
    expect(link['href']).toBe(oembedPath({ language: 'en', incident }, SITE));
    expect(discovered(pageOf(incident, '/claimline/'))['href']).toMatch(/^\/claimline\//);
  });

  it('has what the specification asks for and nothing else', () => {
    expect(richAnswer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  it('gives a quotation with a link and one frame, with absolute addresses and no script', () => {
    const page = incident === null ? SITE : `${SITE}incidents/${incident}/`;
    const frame = incident === null ? `${SITE}embed/` : `${SITE}embed/${incident}/`;
    const form =
      /^<blockquote><a href="([^"]+)">[^<]+<\/a><\/blockquote><iframe src="([^"]+)"[^>]*><\/iframe>$/;
    expect(form.exec(answer.html)?.slice(1)).toEqual([page, frame]);
    expect(answer.html).toContain(`width="100%" height="${answer.height}"`);
    expect(answer.html).not.toMatch(/<script|style=|\son\w+=/);
  });
});

it('names both sides’ places in an incident’s title, west first', () => {
  const { title } = oembedAnswer({ index, detail: capture, language: 'en', address: SITE });
  expect(title).toMatch(/\(Armenia: .+; Azerbaijan: .+\)$/);
});
