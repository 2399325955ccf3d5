import { useAct } from '#portal/graphql/act';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

export const SentInvitationFragment = graphql(`
  fragment SentInvitationParts on SentInvitation {
    id
    email
    displayName
    institutionRole
    staffRole
    expiresAt
  }
`);
const WithdrawMutation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

/** Who was asked and has not answered: what was typed, and the way to take it back. Nothing where nobody was asked. */
export function SentInvitations({ of }: { of: readonly FragmentOf<typeof SentInvitationFragment>[] }) {
  const t = useT();
  const format = useFormat();
  const withdraw = useAct(WithdrawMutation);
  const takeBack = async (id: string) => {
    const { problem } = await withdraw({ id });
    toast(problem ? problemText(t, problem) : t('sent.withdrawn'));
    return !problem;
  };
  if (of.length === 0) return null;
  return (
    <DataTable
      caption={t('sent.title')}
      rows={readFragment(SentInvitationFragment, of)}
      columns={[
        { key: 'name', label: t('account.name'), cell: (row) => <bdi>{row.displayName ?? '–'}</bdi> },
        { key: 'email', label: t('account.email'), cell: (row) => <bdi>{row.email ?? '–'}</bdi> },
        {
          key: 'role',
          label: t('users.role'),
          cell: ({ institutionRole, staffRole }) =>
            institutionRole
              ? t(`institutionRole.${institutionRole}`)
              : staffRole
                ? t(`role.${staffRole}`)
                : '–',
        },
        { key: 'until', label: t('sent.until'), cell: (row) => format.moment(row.expiresAt) },
        {
          key: 'acts',
          label: t('sent.withdraw'),
          cell: (row) => (
            <ConfirmButton
              size="small"
              tone="quiet"
              label={t('sent.withdraw')}
              about={row.displayName ?? row.email ?? ''}
              title={t('sent.withdrawTitle')}
              act={() => takeBack(row.id)}
            />
          ),
        },
      ]}
    />
  );
}
