interface TableProps {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The first column holds names of the machine's. */
  code?: boolean;
}

/** A table that becomes a list of cards where the window is narrow: each cell says its column. */
export const Table = ({ head, rows, code }: TableProps) => (
  <table>
    <thead>
      <tr>
        {head.map((title) => (
          <th scope="col">{title}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((text, column) => (
            <td data-head={head[column]}>
              {code && !column ? <code>{text}</code> : <bdi>{text}</bdi>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
