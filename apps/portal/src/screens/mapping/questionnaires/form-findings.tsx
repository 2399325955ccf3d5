import type { FormImport } from '#portal/graphql/upload';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

/** What was found in a form, each by its sheet, column and row. */
export function FormFindings({ of }: { of: FormImport['findings'] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('form.findings')}
      rows={of.map((finding, i) => ({ ...finding, id: String(i) }))}
      columns={[
        {
          key: 'cell',
          label: t('form.cell'),
          cell: ({ sheet, row, column }) => (
            <bdi>{`${sheet}${row === null ? '' : ` ${column ?? ''}${row}`}`}</bdi>
          ),
          sort: ({ sheet, row }) => `${sheet} ${String(row ?? 0).padStart(6, '0')}`,
        },
        {
          key: 'kind',
          label: t('form.kind'),
          cell: ({ isError }) => (
            <Tag tone={isError ? 'bad' : undefined}>{t(isError ? 'form.error' : 'form.note')}</Tag>
          ),
          sort: ({ isError }) => (isError ? 0 : 1),
        },
        {
          key: 'what',
          label: t('form.findings'),
          cell: ({ code, values }) => t(`form.finding.${code}` as MessageId, values),
        },
      ]}
    />
  );
}
