import { type ReactNode, useId } from 'react';

export interface Option {
  /** Null for all. */
  value: string | null;
  name: string;
  count: number;
}

/** One of several options, each with how many incidents it gives: radio buttons drawn as chips. */
export function Choice(props: {
  legend: string;
  /** True where the legend is for screen readers only. */
  quiet?: boolean;
  options: readonly Option[];
  chosen: string | null;
  onChoose: (value: string | null) => void;
  children?: ReactNode;
}) {
  const { legend, quiet = false, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="filter-choice">
      <legend className={quiet ? 'part-hidden' : 'filter-legend'}>{legend}</legend>
      {options.map(({ value, name: text, count }) => (
        <label key={value ?? ''} className="filter-chip" data-empty={count === 0}>
          <input
            type="radio"
            name={name}
            value={value ?? ''}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span> <span className="filter-count">{count}</span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
