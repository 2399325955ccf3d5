import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { StaffPage } from '#portal/screens/staff/staff-page';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/ui/rows';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

const InstitutionsQuery = graphql(`
  query ReviewInstitutions($after: String) {
    institutions(first: 20, after: $after) {
      edges {
        node {
          id
          name
          country
          state
          appliedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every institution, with its state. */
export function AllInstitutions() {
  const t = useT();
  const format = useFormat();
  return (
    <StaffPage title={t('staff.area.institutions')}>
      <Rows
        query={InstitutionsQuery}
        variables={{}}
        of={({ institutions }) => institutions}
        empty={<EmptyState title={t('kpi.nothing')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('staff.area.institutions')}
            hideCaption
            rows={rows}
            columns={[
              {
                key: 'name',
                label: t('institution.name'),
                cell: (row) => (
                  <Link to="/institutions/$id" params={{ id: row.id }} dir="auto">
                    {row.name}
                  </Link>
                ),
                sort: (row) => row.name,
              },
              {
                key: 'country',
                label: t('heritage.country'),
                cell: (row) => format.country(row.country),
                sort: (row) => row.country,
              },
              {
                key: 'state',
                label: t('queue.state'),
                cell: (row) => (
                  <Tag tone={row.state === 'ACTIVE' ? 'good' : 'warm'}>
                    {t(`institutionState.${row.state}`)}
                  </Tag>
                ),
                sort: (row) => row.state,
              },
              {
                key: 'since',
                label: t('settings.since'),
                cell: (row) => format.moment(row.appliedAt),
                sort: (row) => row.appliedAt,
              },
            ]}
          />
        )}
      </Rows>
    </StaffPage>
  );
}
