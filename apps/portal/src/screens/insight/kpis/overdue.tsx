import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { StateTag } from '#portal/parts/state-tag';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const OverdueQuery = graphql(`
  query OverdueReports($after: Cursor) {
    overdueReports(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          state
          dueOn
          placementId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Reports that were due and are not in, the longest overdue first. */
export function Overdue() {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack">
      <p>
        <Link to="/staff">{t('kpi.overdueQueue')}</Link>
      </p>
      <Rows
        query={OverdueQuery}
        variables={{}}
        of={({ overdueReports }) => overdueReports}
        empty={<EmptyState title={t('kpi.noOverdue')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('kpi.overdue')}
            hideCaption
            rows={rows}
            columns={[
              {
                key: 'kind',
                label: t('staff.form'),
                cell: (row) => (
                  <Link to="/placements/$id" params={{ id: row.placementId }}>
                    {t(`staff.report.${row.kind}`)}
                  </Link>
                ),
                sort: (row) => row.kind,
              },
              { key: 'state', label: t('staff.state'), cell: (row) => <StateTag state={row.state} /> },
              {
                key: 'due',
                label: t('staff.due'),
                cell: (row) => format.day(row.dueOn),
                sort: (row) => row.dueOn,
              },
            ]}
          />
        )}
      </Rows>
    </div>
  );
}
