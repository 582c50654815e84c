import { describe, expect, it } from 'vitest';
import { frameAddress, type ShareChoice, shareCode } from './share-code.ts';

const target = {
  site: 'https://example.org/c/',
  incident: '2021-05-27-custody',
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
  it('is a frame that sizes itself, its title escaped, over a link to its page', () => {
    expect(shareCode(target, choice)).toBe(
      '<iframe src="https://example.org/c/embed/2021-05-27-custody/" title="A &quot;b&quot; &lt;c&gt;" ' +
        'width="600" height="700" loading="lazy" allow="fullscreen" ' +
        'style="display:block;width:100%;border:0"></iframe>\n' +
        '<a href="https://example.org/c/incidents/2021-05-27-custody/">A &quot;b&quot; &lt;c&gt;</a>\n' +
        '<script async src="https://example.org/c/claimline.js"></script>',
    );
  });

  it('is the same without script where that is chosen, at the width that was', () => {
    const code = shareCode(target, { ...choice, kind: 'bare', width: 480 });
    expect(code).toContain('width="480" height="700"');
    expect(code).toContain('style="display:block;max-width:100%;border:0"');
    expect(code).toMatch(/<\/iframe>\n<a href=/);
    expect(code).not.toContain('<script');
  });

  it('is the element with its script, and a link that stands in for it', () => {
    const code = shareCode(target, { ...choice, kind: 'element', theme: 'dark', language: 'hy' });
    expect(code).toBe(
      '<script async src="https://example.org/c/claimline.js"></script>\n' +
        '<claimline-map incident="2021-05-27-custody" lang="hy" theme="dark">' +
        '<a href="https://example.org/c/hy/incidents/2021-05-27-custody/">A &quot;b&quot; &lt;c&gt;</a>' +
        '</claimline-map>',
    );
  });

  it('points a frozen copy at its version, always as a frame', () => {
    const frozen = { ...choice, kind: 'element', frozen: '2026-01', theme: 'light' } as const;
    const address = 'https://example.org/c/v/2026-01/embed/2021-05-27-custody/?theme=light';
    expect(frameAddress(target, frozen)).toBe(address);
    expect(shareCode(target, frozen)).toContain(`<iframe src="${address}"`);
  });
});
