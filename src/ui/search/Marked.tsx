import type { Part } from '../../domain/search/match.ts';

/** Text with the parts that were found marked, in one element that is made anew for other parts. */
export function Marked({ text, parts }: { text: string; parts: readonly Part[] }) {
  let done = 0;
  const pieces = parts.flatMap(([from, to]) => {
    const before = text.slice(done, from);
    done = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <span key={`${parts.join(' ')} ${text}`}>
      {pieces}
      {text.slice(done)}
    </span>
  );
}
