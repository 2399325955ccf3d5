import { type ReactNode, useMemo, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { Icon } from '#portal/ui/icon';

export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** What the rows loaded so far are sorted by; without it the column does not sort. */
  sort?: (row: Row) => string | number;
  numeric?: boolean;
}

/**
 * A table that becomes a list of cards on a narrow screen: there each cell is a label and one thing beside it. Its first
 * column names the row.
 */
export function DataTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  hideCaption,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  hideCaption?: boolean;
}) {
  const [order, setOrder] = useState<{ key: string; down: boolean } | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  const turn = (key: string) => setOrder((now) => ({ key, down: now?.key === key && !now.down }));
  return (
    <div className="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table className="table" data-stack="">
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                column={column}
                order={order?.key === column.key ? order : null}
                turn={turn}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id} data-key={row.id}>
              {columns.map((column, i) => {
                const props = {
                  key: column.key,
                  'data-label': column.label,
                  className: column.numeric ? 'num' : undefined,
                };
                return i === 0 ? (
                  <th {...props} key={props.key} scope="row">
                    <div>{column.cell(row)}</div>
                  </th>
                ) : (
                  <td {...props} key={props.key}>
                    <div>{column.cell(row)}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<Row>({
  column,
  order,
  turn,
}: {
  column: Column<Row>;
  order: { down: boolean } | null;
  turn: (key: string) => void;
}) {
  const direction = order ? (order.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={column.numeric ? 'num' : undefined} aria-sort={direction}>
      {column.sort ? (
        <button type="button" onClick={() => turn(column.key)}>
          {column.label}
          <Icon name={order ? (order.down ? 'down' : 'up') : 'sort'} />
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: Column<Row>[],
  order: { key: string; down: boolean } | null,
): readonly Row[] {
  const by = columns.find((column) => column.key === order?.key)?.sort;
  if (!by || !order) return rows;
  const sign = order.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y)))
    );
  });
}

/** The way to the next page of a keyset list: more rows below the ones that are there. */
export function MoreButton({
  shown,
  hasMore,
  busy,
  onMore,
}: {
  shown: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  const t = useT();
  return (
    <div className="row">
      <p className="muted small" role="status">
        {t('list.shown', { count: shown })}
      </p>
      {hasMore && (
        <Button tone="quiet" busy={busy} onClick={onMore}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}
