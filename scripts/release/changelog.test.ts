import { describe, expect, it } from 'vitest';
import { follows, withRelease } from './changelog.ts';

describe('the changelog of a release', () => {
  it('has under the version what stood under Unreleased', () => {
    expect(withRelease('# C\n\n## [Unreleased]\n\n- a\n\n## 0.1.0\n', '0.2.0', '2026-12-01')).toBe(
      '# C\n\n## [Unreleased]\n\n## 0.2.0 (2026-12-01)\n\n- a\n\n## 0.1.0\n',
    );
  });
  it.each(['# C\n', '# C\n\n## [Unreleased]\n\n## 0.1.0\n\n- a\n'])('refuses %j', (text) => {
    expect(() => withRelease(text, '0.2.0', '2026-12-01')).toThrow('Fix:');
  });
});

describe('a version', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['1.0.0', '0.10.0', true],
    ['0.1.10', '0.1.9', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.9', '0.2.0', false],
  ])('%s after %s: %s', (version, before, wanted) => {
    expect(follows(version, before)).toBe(wanted);
  });
  it('is three numbers', () => {
    expect(() => follows('v2', '0.1.0')).toThrow('as 0.2.0');
  });
});
