import { describe, expect, it } from 'vitest';
import { PHRASES, testStage, told } from './testing/stage.ts';
import { answer, page, type Route, redirect } from './testing/web.ts';

const stage = testStage();

describe('what is found out of a page', () => {
  const cases: [string, Route, string[]][] = [
    ['that stands', answer(page(PHRASES)), []],
    [
      'that lost a phrase',
      answer(page('It was in the border zone.')),
      ['phrase-lost: does not show “in the border zone of the region”'],
    ],
    ['that is gone', answer('', { status: 404 }), ['gone: answers 404']],
    ['that is gone for good', answer('', { status: 410 }), ['gone: answers 410']],
    [
      'that says so without a 404',
      answer(page('Try the search.', 'Page not found | Ministry')),
      ['looks-gone: looks as if it were not there: it calls itself “Page not found | Ministry”'],
    ],
    [
      'that asks for a password',
      answer('', { status: 403 }),
      ['refused: answers 403: look at it in a browser'],
    ],
    [
      'of another kind',
      answer('%PDF-1.4', { type: 'application/pdf' }),
      [
        'phrase-unread: could not be searched for “in the border zone”: it is application/pdf',
        'phrase-unread: could not be searched for “in the border zone of the region”: it is application/pdf',
      ],
    ],
    ['that leads in a circle', redirect(302, '/west'), ['unusable: redirects in a circle']],
  ];

  it.each(cases)('%s', async (_, route, wanted) => {
    stage.web.routes.set('/west', route);
    const found = await stage.report(
      '--only',
      'western-ministry',
      '--timegate',
      'none',
      '--availability',
      'none',
    );
    expect(told(found, 'western-ministry')).toEqual(wanted);
    expect(found.complete).toBe(true);
  });

  it('that does not answer in time, which is no answer', async () => {
    stage.web.routes.set('/west', () => {});
    const args = ['--only', 'western-ministry', '--timegate', 'none', '--availability', 'none'];
    const found = await stage.report('--timeout', '0.2', ...args);
    expect(told(found, 'western-ministry')).toEqual([
      'unanswered: did not answer within 0.2 s; asked 2 times',
    ]);
    expect(found.complete).toBe(false);
  });

  it('that has moved, for good or not, or to the home page', async () => {
    stage.web.routes.set('/west', redirect(301, '/moved'));
    stage.web.routes.set('/moved', answer(page(PHRASES)));
    stage.web.routes.set('/east', redirect(302, '/moved'));
    stage.web.routes.set('/agency', redirect(302, '/'));
    stage.web.routes.set('/', answer(page('Welcome')));
    const found = await stage.report('--timegate', 'none', '--availability', 'none');
    expect(told(found, 'western-ministry')).toEqual([
      `moved: has moved for good to ${stage.web.origin}/moved`,
    ]);
    expect(told(found, 'eastern-ministry')).toEqual([`moved: leads to ${stage.web.origin}/moved`]);
    expect(told(found, 'agency')).toEqual([
      `moved: leads to ${stage.web.origin}/`,
      'looks-gone: looks as if it were not there: it leads to a home page',
    ]);
  });
});
