import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { Rows } from '#portal/parts/rows';
import { SentInvitationFragment, SentInvitations } from '#portal/parts/sent-invitations';
import { usePerson } from '#portal/parts/session';
import { AccountSteps } from '#portal/screens/identity/accounts/account-steps';
import { GrantRole } from '#portal/screens/identity/accounts/grant-role';
import { Invite } from '#portal/screens/identity/accounts/invite';
import { GrantFragment, Roles } from '#portal/screens/identity/accounts/roles';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const StaffQuery = graphql(
  `
    query StaffAccounts($after: Cursor) {
      staffAccounts(first: 50, after: $after) {
        edges {
          node {
            id
            displayName
            email
            suspendedAt
            grants {
              ...GrantParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [GrantFragment],
);

const OffersQuery = graphql(
  `
    query StaffInvitations {
      staffInvitations {
        ...SentInvitationParts
      }
    }
  `,
  [SentInvitationFragment],
);

/** IOM staff: their roles, and who is shut out. */
export function Users() {
  const t = useT();
  const own = usePerson()?.id;
  return (
    <AreaPage title={t('staff.area.users')} lead={t('users.separation')}>
      <div className="stack stack-l">
        <Rows
          query={StaffQuery}
          variables={{}}
          of={({ staffAccounts }) => staffAccounts}
          empty={<EmptyState title={t('kpi.nothing')} />}
        >
          {(rows) => (
            <DataTable
              caption={t('staff.area.users')}
              hideCaption
              rows={rows}
              columns={[
                {
                  key: 'name',
                  label: t('users.name'),
                  cell: (row) => <bdi>{row.displayName}</bdi>,
                  sort: (row) => row.displayName,
                },
                { key: 'email', label: t('account.email'), cell: (row) => <bdi>{row.email}</bdi> },
                {
                  key: 'roles',
                  label: t('users.role'),
                  cell: (row) => (
                    <div className="stack stack-s">
                      <Roles of={row.grants} name={row.displayName} fixed={row.id === own} />
                      {row.id === own ? (
                        <p className="muted small">{t('users.ownRoles')}</p>
                      ) : (
                        <div>
                          <GrantRole accountId={row.id} name={row.displayName} />
                        </div>
                      )}
                    </div>
                  ),
                },
                {
                  key: 'access',
                  label: t('users.access'),
                  cell: (row) =>
                    row.id === own ? '–' : <AccountSteps accountId={row.id} suspendedAt={row.suspendedAt} />,
                },
              ]}
            />
          )}
        </Rows>
        <Load query={OffersQuery} variables={{}} lines={2}>
          {({ staffInvitations }) => <SentInvitations of={staffInvitations} />}
        </Load>
        <Invite />
      </div>
    </AreaPage>
  );
}
