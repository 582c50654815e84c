import { expect, it } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

it('makes markup harmless in an element and in an attribute', () => {
  expect(escapeMarkup('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});
