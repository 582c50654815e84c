import { useId, useRef, useState } from 'react';
import { usePage } from '../context.tsx';

interface Props {
  label: string;
  button: string;
  /** What is announced once it is copied. */
  done: string;
  text: string;
  lines?: number;
}

/** A text to copy. Where the browser refuses, it is selected for the keyboard. */
export function CopyField({ label, button, done, text, lines = 1 }: Props) {
  const { t } = usePage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      field.current?.select();
      setSaid(t('share.copyFailed'));
    }
  };
  return (
    <div className="share-copy">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={lines} value={text} spellCheck={false} />
      <button type="button" className="part-button" onClick={() => void copy()}>
        {button}
      </button>
      <output className="part-facts">{said}</output>
    </div>
  );
}
