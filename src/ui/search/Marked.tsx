import type { Part } from '../../domain/search/match.ts';

/** Text with the parts that were found marked. */
export function Marked({ text, parts }: { text: string; parts: readonly Part[] }) {
  let done = 0;
  const pieces = parts.flatMap(([from, to]) => {
    const before = text.slice(done, from);
    done = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}
