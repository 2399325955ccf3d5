import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { FindingsQuery } from '#portal/screens/remittances/prices/price-data';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

/** The first hundred rows in which a kind of finding was made, as the file has them. */
export function FindingRows({ id, kind }: { id: string; kind: string }) {
  const t = useT();
  return (
    <Load query={FindingsQuery} variables={{ id }} lines={4}>
      {({ priceFindings }) => {
        const rows = priceFindings.filter((finding) => finding.kind === kind);
        if (rows.length === 0) return <EmptyState title={t('prices.noRows')} />;
        return (
          <DataTable
            caption={t('prices.firstRows', { count: rows.length })}
            rows={rows.map((row, i) => ({ ...row, id: String(i) }))}
            columns={[
              {
                key: 'row',
                label: t('prices.row'),
                cell: (row) => row.rowNumber,
                sort: (row) => row.rowNumber,
                numeric: true,
              },
              {
                key: 'column',
                label: t('prices.column'),
                cell: (row) => (row.columnName ? <code>{row.columnName}</code> : t('prices.wholeRow')),
              },
              {
                key: 'value',
                label: t('prices.value'),
                cell: (row) => (row.value ? <bdi>{row.value}</bdi> : '–'),
              },
            ]}
          />
        );
      }}
    </Load>
  );
}
