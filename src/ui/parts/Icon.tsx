const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  outward: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  down: 'M4 6.5l4 4 4-4',
  sun: 'M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6zM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1',
  moon: 'M13 9.6A5.6 5.6 0 116.4 3a4.5 4.5 0 006.6 6.6z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
} as const;

/** A line drawing of 16 by 16 that says nothing to a screen reader: its button or link has words. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="part-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
