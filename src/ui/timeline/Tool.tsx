const GLYPHS = {
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3v10M10.5 3v10',
  step: 'M4 3l6 5-6 5zM12 3v10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
} as const;

/** A small button of the timeline, with a drawing for those who see it and a name for all. */
export function Tool(props: {
  name: string;
  icon: keyof typeof GLYPHS;
  disabled?: boolean;
  onClick: () => void;
}) {
  const { name, icon, disabled = false, onClick } = props;
  return (
    <button
      type="button"
      className="timeline-tool"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <svg className="part-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={GLYPHS[icon]} />
      </svg>
    </button>
  );
}
