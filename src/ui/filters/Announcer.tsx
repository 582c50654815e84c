import { useEffect, useRef, useState } from 'react';
import { useLateShown } from './use-shown.ts';

/** Milliseconds without a change after which it is told: a dragged range would never stop talking. */
const QUIET = 600;

/** Tells what is shown to those who do not see it, whenever that has changed. */
export function FilterAnnouncer() {
  const { sentence } = useLateShown();
  const told = useRef(sentence);
  const [text, setText] = useState('');
  useEffect(() => {
    if (sentence === told.current) return;
    const timer = setTimeout(() => {
      told.current = sentence;
      setText(sentence);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <output className="part-hidden" aria-live="polite">
      {text}
    </output>
  );
}
