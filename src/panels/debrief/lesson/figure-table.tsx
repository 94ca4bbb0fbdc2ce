interface FigureTableProps {
  readonly caption: string;
  /** The caption says what a heading above it says already, so that only those hear it who do not see that. */
  readonly isCaptionHidden?: boolean;
  readonly head: readonly string[];
  /** By row, as many cells as the head has; the first says what the row is about. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of texts, whose rows begin with what they are about. */
export function FigureTable({ caption, isCaptionHidden = false, head, rows }: FigureTableProps) {
  return (
    <table className="figures">
      <caption className={isCaptionHidden ? 'hidden-text' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([about, ...cells]) => (
          <tr key={`${about} ${cells[0]}`}>
            <th scope="row">{about}</th>
            {cells.map((cell, column) => (
              <td key={head[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
