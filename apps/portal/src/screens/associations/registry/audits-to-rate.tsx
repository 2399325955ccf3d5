import { Link } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { AuditsToRateQuery } from '#portal/screens/associations/registry/audit-data';
import { Rating } from '#portal/screens/associations/registry/audit-result';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

/** The self-audits that wait for a safeguarding officer. */
export function AuditsToRate() {
  const t = useT();
  return (
    <AreaPage title={t('selfAudit.toRate')} lead={t('selfAudit.toRateLead')}>
      <Load query={AuditsToRateQuery} variables={{}} lines={6}>
        {({ auditsToRate }) =>
          auditsToRate.length === 0 ? (
            <EmptyState title={t('selfAudit.toRateNone')} />
          ) : (
            <DataTable
              caption={t('selfAudit.toRate')}
              hideCaption
              rows={auditsToRate}
              columns={[
                {
                  key: 'body',
                  label: t('selfAudit.body'),
                  cell: ({ institutionId, institutionName }) => (
                    <Link to="/institutions/$id/safeguarding" params={{ id: institutionId }}>
                      <bdi>{institutionName}</bdi>
                    </Link>
                  ),
                  sort: ({ institutionName }) => institutionName,
                },
                {
                  key: 'own',
                  label: t('selfAudit.own'),
                  cell: ({ ownRating }) => <Rating rating={ownRating} />,
                },
              ]}
            />
          )
        }
      </Load>
    </AreaPage>
  );
}
