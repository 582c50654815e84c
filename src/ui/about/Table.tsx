import type { ReactNode } from 'react';

interface Props {
  caption?: ReactNode;
  /** Headings of the columns, the first one's over the rows' names. */
  head: readonly ReactNode[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /**
   * `figures` are set to the right and keep their columns narrow; `sides` are figures of the two
   * sides, in columns of equal width.
   */
  of?: 'words' | 'figures' | 'sides';
}

/** A table whose first column names its rows. */
export function Table({ caption, head, rows, of = 'words' }: Props) {
  return (
    <table className="about-table" data-of={of}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((text, column) => (
            // Columns have no other identity than their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <th key={column} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
