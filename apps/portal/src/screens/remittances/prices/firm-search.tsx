import { useState } from 'react';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Search } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

const FirmsQuery = graphql(`
  query PriceFirms($search: SearchText!) {
    priceFirms(search: $search) {
      id
      name
      mergedInto
      quotes
    }
  }
`);

/** Firms by the beginning of their name, and which of them are other names. */
export function FirmSearch() {
  const t = useT();
  const format = useFormat();
  const [search, setSearch] = useState('');
  return (
    <Section title={t('prices.findFirm')}>
      <Search label={t('prices.firmName')} value={search} onChange={setSearch} />
      {search && (
        <Load query={FirmsQuery} variables={{ search }} lines={4}>
          {({ priceFirms }) =>
            priceFirms.length === 0 ? (
              <EmptyState title={t('prices.noFirm')} />
            ) : (
              <DataTable
                caption={t('prices.firmsFound')}
                rows={priceFirms}
                columns={[
                  {
                    key: 'name',
                    label: t('money.firm'),
                    cell: (row) => (
                      <>
                        <bdi>{row.name}</bdi> {row.mergedInto && <Tag>{t('prices.otherNameTag')}</Tag>}
                      </>
                    ),
                    sort: (row) => row.name,
                  },
                  {
                    key: 'quotes',
                    label: t('prices.quotes'),
                    cell: (row) => format.number(row.quotes),
                    sort: (row) => row.quotes,
                    numeric: true,
                  },
                ]}
              />
            )
          }
        </Load>
      )}
    </Section>
  );
}
