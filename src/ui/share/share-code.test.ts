import { describe, expect, it } from 'vitest';
import { frameAddress, type ShareChoice, shareCode } from './share-code.ts';

const target = {
  site: 'https://example.org/c/',
  incident: '2021-05-27-capture',
  title: 'A "b" <c>',
};
const choice: ShareChoice = {
  kind: 'frame',
  width: 'full',
  height: 700,
  language: 'en',
  theme: 'auto',
  frozen: null,
};

describe('the code to embed', () => {
  it('is a frame that needs no script, its title escaped', () => {
    const code = shareCode(target, choice);
    expect(code).toContain('src="https://example.org/c/embed/2021-05-27-capture/"');
    expect(code).toContain('title="A &quot;b&quot; &lt;c&gt;"');
    expect(code).toContain('width="100%" height="700"');
    expect(code).not.toContain('<script');
  });

  it('is the element with its script, and a link that stands in for it', () => {
    const code = shareCode(target, { ...choice, kind: 'element', theme: 'dark', language: 'hy' });
    expect(code).toBe(
      '<script async src="https://example.org/c/claimline.js"></script>\n' +
        '<claimline-map incident="2021-05-27-capture" lang="hy" theme="dark">' +
        '<a href="https://example.org/c/hy/incidents/2021-05-27-capture/">A &quot;b&quot; &lt;c&gt;</a>' +
        '</claimline-map>',
    );
  });

  it('points a frozen copy at its version, always as a frame', () => {
    const frozen = { ...choice, kind: 'element', frozen: '2026-01', theme: 'light' } as const;
    const address = 'https://example.org/c/v/2026-01/embed/2021-05-27-capture/?theme=light';
    expect(frameAddress(target, frozen)).toBe(address);
    expect(shareCode(target, frozen)).toContain(`<iframe src="${address}"`);
  });
});
