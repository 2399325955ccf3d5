import { useState } from 'react';
import { REFERRAL_BOX } from '#portal/graphql/enums';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { Rows } from '#portal/parts/rows';
import { ReferralsQuery } from '#portal/screens/associations/referrals/referral-data';
import { ReferralTable } from '#portal/screens/associations/referrals/referral-table';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

type Box = (typeof REFERRAL_BOX)[number];

/** The referrals of somebody's institutions: those that came, and those that were written. */
export function Referrals() {
  const t = useT();
  const [box, setBox] = useState<Box>('RECEIVED');
  return (
    <Page
      title={t('referral.title')}
      lead={t('referral.lead')}
      actions={
        <ButtonLink to="/find-help" tone="quiet">
          {t('referral.find')}
        </ButtonLink>
      }
    >
      <div className="stack stack-l">
        <div className="form-grid">
          <Filter
            label={t('referral.box')}
            value={box}
            none={null}
            options={REFERRAL_BOX.map((value) => ({ value, label: t(`referral.box.${value}`) }))}
            onChange={(value) => setBox(value as Box)}
          />
        </div>
        <Rows
          query={ReferralsQuery}
          variables={{ box }}
          of={({ referrals }) => referrals}
          empty={<EmptyState title={t('referral.none')}>{t(`referral.none.${box}`)}</EmptyState>}
        >
          {(rows) => (
            <ReferralTable
              caption={t(`referral.box.${box}`)}
              rows={rows}
              other={box === 'RECEIVED' ? 'senderName' : 'receiverName'}
            />
          )}
        </Rows>
      </div>
    </Page>
  );
}
