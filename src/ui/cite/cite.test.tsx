import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../domain/reference.ts';
import { citationText } from '../../i18n/cite.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { createAppStore } from '../../state/store.ts';
import { App } from '../App.tsx';
import { capture } from '../fixtures/capture.ts';
import { denial } from '../fixtures/denial.ts';
import { indexOf } from '../fixtures/index-file.ts';

const t = createTranslate('en');
const VISIT = { url: 'https://example.org/incidents/x/', accessed: '2026-12-05' };

const pageOf = (swapped: boolean) =>
  renderToStaticMarkup(
    <App
      base="/sub/"
      store={createAppStore({
        index: indexOf([denial, capture]),
        incident: capture.summary.id,
        detail: { status: 'ready', detail: capture },
        swapped,
      })}
    />,
  );

describe('a citation as text', () => {
  const reference = referenceOf(capture);

  it('names the title, the incident, the version, the address and the day of access', () => {
    const text = citationText(reference, VISIT, 'en', t);
    for (const part of [
      capture.incident.title.en,
      `Incident ${capture.incident.id}, version ${reference.version}`,
      `${VISIT.url} (accessed 5 December 2026).`,
    ])
      expect(text).toContain(part);
  });

  it('leaves out what the build cannot know', () => {
    expect(citationText(reference, null, 'en', t)).not.toMatch(/https?:|accessed/);
  });

  it('names of a claim its id and speaker beside the incident’s neutral title', () => {
    for (const claim of capture.incident.claims) {
      const text = citationText(referenceOf(capture, claim), VISIT, 'en', t);
      expect(text).toContain(`claim ${claim.id} of ${claim.speaker.en}`);
      expect(text).toContain(capture.incident.title.en);
    }
  });
});

describe('“Cite this” in the panel', () => {
  it('offers the incident first and then every claim, the sides in the accounts’ order', () => {
    const optionsOf = (html: string) =>
      [...html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
    const idsOf = (party: string) =>
      capture.incident.claims.filter((claim) => claim.party === party).map(({ id }) => id);
    const first = idsOf(capture.west);
    const second = capture.incident.claims.map(({ id }) => id).filter((id) => !first.includes(id));
    expect(optionsOf(pageOf(false))).toEqual(['', ...first, ...second]);
    expect(optionsOf(pageOf(true))).toEqual(['', ...second, ...first]);
  });

  it('links to the incident’s sources as files, and counts statements and documents of both sides', () => {
    const html = pageOf(false);
    for (const extension of ['bib', 'ris', 'csl.json'])
      expect(html).toContain(`href="/sub/data/incidents/${capture.incident.id}.${extension}"`);
    for (const party of ['Armenia', 'Azerbaijan'])
      expect(html).toMatch(
        new RegExp(`${party}’s claims: \\d+ statements? or reports?, in \\d+ documents?`),
      );
  });
});
