import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

const ReviewQueueQuery = graphql(`
  query NeedReviewQueue($after: Cursor) {
    productTime
    needReviewQueue(first: 20, after: $after) {
      edges {
        node {
          id
          title
          country
          institution {
            name
          }
          submittedAt
          reviewDueAt
          version
          findings {
            severity
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The needs that wait for a decision, those that are due first. */
export function ReviewQueue() {
  const t = useT();
  const format = useFormat();
  return (
    <AreaPage title={t('staff.review')} lead={t('staff.reviewLead')}>
      <Rows
        query={ReviewQueueQuery}
        variables={{}}
        of={({ needReviewQueue, productTime }) => ({
          ...needReviewQueue,
          edges: needReviewQueue.edges.map(({ node }) => ({ node: { ...node, now: productTime } })),
        })}
        empty={<EmptyState title={t('staff.reviewEmpty')}>{t('staff.reviewEmptyText')}</EmptyState>}
      >
        {(needs) => (
          <DataTable
            caption={t('staff.review')}
            hideCaption
            rows={needs}
            columns={[
              {
                key: 'title',
                label: t('staff.subject.NEED'),
                cell: (need) => (
                  <Link to="/staff/needs/$id" params={{ id: need.id }}>
                    <bdi>{need.title || t('staff.untitled')}</bdi>
                  </Link>
                ),
                sort: (need) => need.title,
              },
              {
                key: 'institution',
                label: t('staff.institution'),
                cell: (need) => <bdi>{need.institution.name}</bdi>,
              },
              { key: 'country', label: t('staff.country'), cell: (need) => format.country(need.country) },
              {
                key: 'version',
                label: t('staff.version'),
                cell: (need) => format.number(need.version),
                numeric: true,
              },
              {
                key: 'findings',
                label: t('staff.findings'),
                cell: (need) => format.number(need.findings.length),
                numeric: true,
              },
              {
                key: 'due',
                label: t('staff.due'),
                cell: (need) => (
                  <>
                    {need.reviewDueAt ? format.day(need.reviewDueAt) : '–'}{' '}
                    {need.reviewDueAt && need.reviewDueAt < need.now && (
                      <Tag tone="bad">{t('staff.overdue')}</Tag>
                    )}
                  </>
                ),
                sort: (need) => need.reviewDueAt ?? '9999',
              },
            ]}
          />
        )}
      </Rows>
    </AreaPage>
  );
}
