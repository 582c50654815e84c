import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { Measure } from '../../domain/measure.ts';
import { createAppStore } from '../../state/store.ts';
import { App } from '../App.tsx';
import { capture } from '../fixtures/capture.ts';
import { indexOf } from '../fixtures/index-file.ts';

/** The page's part on distances as text with single spaces, after a change of every measure. */
function measuresAfter(change: (measure: Measure) => Measure): string {
  const detail: IncidentDetail = { ...capture, measures: capture.measures.map(change) };
  const html = renderToStaticMarkup(
    <App
      base="/"
      store={createAppStore({
        index: indexOf([capture]),
        incident: capture.summary.id,
        detail: { status: 'ready', detail },
      })}
    />,
  );
  const from = html.indexOf('How far apart on the map');
  return html
    .slice(from, html.indexOf('</section>', from))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const ofOsm = (measure: Measure): boolean => measure.kind === 'toLine' && measure.border === 'osm';

it('gives distances with the error of the line’s source, and says whose it is', () => {
  const text = measuresAfter((measure) => measure);
  expect(text).toContain('To the line of OpenStreetMap, 2026 800 m ± 100 m 310 m ± 110 m');
  expect(text).toContain(
    'Here OpenStreetMap’s line was traced from: a survey. That source states that most of its lines are within 100 m;',
  );
  expect(text).toContain('Kelbajar (too near to the line to tell the side)');
  expect(text).not.toContain('not known');
});

it('says that an error is not known, why, and that no side can be told by it', () => {
  const text = measuresAfter((measure) => {
    if (measure.kind === 'fallsIn') return { ...measure, borderline: null };
    if (measure.kind === 'betweenClaims') return { ...measure, errorMetres: null };
    if (!ofOsm(measure)) return measure;
    const traced = { stretches: ['syunik-lachin'], tracedFrom: ['survey', 'untagged'] };
    return { ...measure, errorMetres: null, ...traced };
  });
  expect(text).toContain(
    'To the line of OpenStreetMap, 2026 800 m, error not known 310 m, error not known',
  );
  expect(text).toContain('Kelbajar (the line’s error is not known, so it cannot tell the side)');
  expect(text).toContain(
    'was traced from: 100.0 km – a survey and 26.2 km – no source named. No error is stated for all of it',
  );
  expect(text).toContain(
    '1.0 km between the two claimed places, at their nearest; error not known',
  );
  expect(text).not.toContain('± 0');
});

it('says nothing of what a line was traced from that nothing was measured to', () => {
  const text = measuresAfter((measure) =>
    measure.kind === 'toLine'
      ? { kind: 'toLine', claim: measure.claim, border: measure.border }
      : measure,
  );
  expect(text).toContain('No place to measure');
  expect(text).not.toContain('was traced from');
});
