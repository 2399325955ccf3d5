import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { WatchedQuery } from '#portal/screens/associations/referrals/referral-data';
import { ReferralTable } from '#portal/screens/associations/referrals/referral-table';
import { EmptyState } from '#portal/ui/text';

/** Referrals that a safeguarding officer must look at: nobody answered in time, or they went without consent. */
export function ReferralsToWatch() {
  const t = useT();
  return (
    <AreaPage title={t('referral.watch')} lead={t('referral.watchLead')}>
      <Rows
        query={WatchedQuery}
        variables={{}}
        of={({ referralsToWatch }) => referralsToWatch}
        empty={<EmptyState title={t('referral.watchNone')} />}
      >
        {(rows) => <ReferralTable caption={t('referral.watch')} rows={rows} other="both" />}
      </Rows>
    </AreaPage>
  );
}
