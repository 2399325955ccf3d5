import type { ReactNode } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import { DataTable } from '#portal/ui/table';

type Cell = string | number | null;
interface Line {
  id: string;
  cells: readonly Cell[];
}

/** A drawing with its name, what it means, and the same figures as a table and a file. */
export function Plot({
  title,
  note,
  head,
  rows,
  file,
  children,
}: {
  title: string;
  note?: ReactNode;
  /** The names of the columns; the first names the row. */
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The name of the file, without its ending. */
  file: string;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <figure className="plot card stack">
      <figcaption>
        <h2 className="h3">{title}</h2>
        {note && <div className="muted small">{note}</div>}
      </figcaption>
      {children}
      <details>
        <summary>{t('plot.table')}</summary>
        <div className="stack">
          <DataTable
            caption={title}
            hideCaption
            rows={rows.map((cells, i): Line => ({ id: String(i), cells }))}
            columns={head.map((label, i) => ({
              key: label,
              label,
              numeric: i > 0,
              cell: ({ cells }: Line) => cells[i] ?? t('plot.none'),
              sort: ({ cells }: Line) => cells[i] ?? '',
            }))}
          />
          <Button tone="quiet" size="small" onClick={() => download(`${file}.csv`, toCsv(head, rows))}>
            {t('plot.csv')}
            <span className="visually-hidden"> {title}</span>
          </Button>
        </div>
      </details>
    </figure>
  );
}
