import type { ReactNode } from 'react';

/** Text that opens under its heading. With `onToggle` its state is the caller's. */
export function Disclosure(props: {
  summary: ReactNode;
  className?: string;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}) {
  const { onToggle } = props;
  return (
    <details
      className={`part-disclosure ${props.className ?? ''}`.trim()}
      {...(props.open === undefined ? {} : { open: props.open })}
      {...(onToggle && { onToggle: (event) => onToggle(event.currentTarget.open) })}
    >
      <summary>{props.summary}</summary>
      <div className="part-disclosed">{props.children}</div>
    </details>
  );
}
