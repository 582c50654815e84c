import { describe, expect, it } from 'vitest';
import { scriptHtml, styleHtml } from './frame-part.ts';

describe('a part of a frame', () => {
  it('stands inline with the hash that a browser reckons for it', () => {
    // The example of the CSP specification: https://www.w3.org/TR/CSP3/#framework-directive-source-list
    expect(scriptHtml({ text: "alert('Hello, world.');" })).toEqual({
      html: "<script>alert('Hello, world.');</script>",
      sources: ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
    });
  });

  it('or is a file, which the policy allows already', () => {
    expect(scriptHtml({ address: '../a.js' }).sources).toEqual([]);
    expect(styleHtml({ address: '../a.css' })).toEqual({
      html: '<link rel="stylesheet" href="../a.css" />',
      sources: [],
    });
  });

  it.each(['"</script>"', '"</STYLE >"', '"<!--"', 'a\r\nb'])('%j cannot stand inline', (text) => {
    expect(() => scriptHtml({ text })).toThrow('write it otherwise');
    expect(() => styleHtml({ text })).toThrow('write it otherwise');
  });

  it('refers to what is in the page, and to no file', () => {
    expect(styleHtml({ text: 'p{fill:url(#hatch)}' }).sources).toHaveLength(1);
    expect(() => styleHtml({ text: 'p{background:url(/a.png)}' })).toThrow('url(/a.png)');
  });
});
