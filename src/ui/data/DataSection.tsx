import { type ReactNode, useId } from 'react';

/** A section of the page under its heading. */
export function DataSection({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="data-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
