import { Link } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import type { ListedReferral } from '#portal/screens/associations/referrals/referral-data';
import { ReferralClock, ReferralStatus } from '#portal/screens/associations/referrals/referral-words';
import { DataTable } from '#portal/ui/table';

/** Referrals with their clock first; a code, never a name. */
export function ReferralTable({
  caption,
  rows,
  other,
}: {
  caption: string;
  rows: readonly ListedReferral[];
  /** Which of the two institutions is named; both where neither is one's own. */
  other: 'senderName' | 'receiverName' | 'both';
}) {
  const t = useT();
  const nameOf = (row: ListedReferral) =>
    other === 'both' ? `${row.senderName} → ${row.receiverName}` : row[other];
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={[...rows]}
      columns={[
        {
          key: 'clock',
          label: t('referral.clock'),
          cell: (row) => <ReferralClock referral={row} />,
          sort: ({ dueAt }) => dueAt ?? '',
        },
        {
          key: 'case',
          label: t('referral.case'),
          cell: ({ id, caseRef }) => (
            <Link to="/referrals/$id" params={{ id }}>
              {caseRef ? <bdi>{caseRef}</bdi> : t('referral.open')}
            </Link>
          ),
          sort: ({ caseRef }) => caseRef ?? '',
        },
        { key: 'kind', label: t('directory.what'), cell: ({ category }) => t(`directory.kind.${category}`) },
        {
          key: 'body',
          label: t(other === 'senderName' ? 'referral.sender' : 'referral.receiver'),
          cell: (row) => <bdi>{nameOf(row)}</bdi>,
          sort: nameOf,
        },
        {
          key: 'state',
          label: t('directory.status'),
          cell: ({ state }) => <ReferralStatus state={state} />,
          sort: ({ state }) => t(`referral.state.${state}`),
        },
      ]}
    />
  );
}
