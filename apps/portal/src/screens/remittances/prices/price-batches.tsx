import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import { useBatchWords } from '#portal/screens/remittances/prices/batch-words';
import { BeginList } from '#portal/screens/remittances/prices/begin-list';
import { BatchesQuery } from '#portal/screens/remittances/prices/price-data';
import { UploadFile } from '#portal/screens/remittances/prices/upload-file';
import { ButtonLink } from '#portal/ui/button';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

/** Every batch of prices, newest first, and the two ways to bring in more. */
export function PriceBatches() {
  const t = useT();
  const mayEdit = may(usePerson(), 'PRICE_WRITE');
  return (
    <AreaPage
      title={t('staff.area.prices')}
      lead={t('prices.lead')}
      actions={
        <ButtonLink to="/staff/prices/firms" tone="quiet">
          {t('prices.firms')}
        </ButtonLink>
      }
    >
      <div className="stack stack-l">
        {mayEdit && <UploadFile />}
        {mayEdit && <BeginList />}
        <Batches />
      </div>
    </AreaPage>
  );
}

function Batches() {
  const t = useT();
  const format = useFormat();
  const words = useBatchWords();
  return (
    <Section title={t('prices.batches')}>
      <Rows
        query={BatchesQuery}
        variables={{}}
        of={({ priceBatches }) => priceBatches}
        empty={<EmptyState title={t('prices.none')}>{t('prices.noneText')}</EmptyState>}
      >
        {(batches) => (
          <DataTable
            caption={t('prices.batches')}
            hideCaption
            rows={batches}
            columns={[
              {
                key: 'name',
                label: t('prices.batch'),
                cell: (row) => (
                  <Link to="/staff/prices/$id" params={{ id: row.id }}>
                    <bdi>{words.name(row)}</bdi>
                  </Link>
                ),
                sort: (row) => words.name(row),
              },
              {
                key: 'state',
                label: t('staff.state'),
                cell: (row) => <Tag tone={words.tone(row)}>{words.state(row)}</Tag>,
                sort: (row) => words.state(row),
              },
              { key: 'source', label: t('prices.source'), cell: (row) => t(`money.source.${row.source}`) },
              { key: 'quarters', label: t('prices.quarters'), cell: (row) => words.quarters(row.periods) },
              {
                key: 'quotes',
                label: t('prices.quotes'),
                cell: (row) => format.number(row.quotes),
                sort: (row) => row.quotes,
                numeric: true,
              },
              {
                key: 'by',
                label: t('prices.uploaded'),
                cell: (row) => (
                  <>
                    {format.day(row.uploadedAt)}{' '}
                    <span className="muted small">
                      <bdi>{row.uploader?.displayName ?? t('prices.atTerminal')}</bdi>
                    </span>
                  </>
                ),
                sort: (row) => row.uploadedAt,
              },
            ]}
          />
        )}
      </Rows>
    </Section>
  );
}
