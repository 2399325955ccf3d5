import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { problemText } from '#portal/graphql/problem';
import { StaffPage } from '#portal/screens/staff/staff-page';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choice, email, object, text } from '#portal/ui/checks';
import { RadioGroup, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Load } from '#portal/ui/load';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

const StaffQuery = graphql(`
  query StaffAccounts {
    staffAccounts(first: 100) {
      edges {
        node {
          id
          displayName
          email
          grants {
            id
            role
            country
          }
        }
      }
    }
  }
`);
const InviteMutation = graphql(`
  mutation InviteStaff($person: PersonInput!, $grant: StaffGrantInput!, $key: String!) {
    inviteStaff(person: $person, grant: $grant, idempotencyKey: $key)
  }
`);
const RevokeMutation = graphql(`
  mutation RevokeStaffRole($grantId: ID!) {
    revokeStaffRole(grantId: $grantId)
  }
`);

type Role = VariablesOf<typeof InviteMutation>['grant']['role'];
const ROLES = ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST', 'ADMINISTRATOR'] as const;
const schema = object({ displayName: text(120), email: email(), role: choice() });

/** IOM staff and their roles. */
export function Users() {
  const t = useT();
  const format = useFormat();
  const revoke = useAct(RevokeMutation);
  const take = async (grantId: string) => {
    const { problem } = await revoke({ grantId });
    toast(problem ? problemText(t, problem) : t('state.done'));
  };
  return (
    <StaffPage title={t('staff.area.users')}>
      <div className="stack stack-l">
        <Load query={StaffQuery} variables={{}}>
          {({ staffAccounts }) => (
            <DataTable
              caption={t('staff.area.users')}
              hideCaption
              rows={staffAccounts.edges.map(({ node }) => node)}
              columns={[
                {
                  key: 'name',
                  label: t('account.name'),
                  cell: (row) => <bdi>{row.displayName}</bdi>,
                  sort: (row) => row.displayName,
                },
                { key: 'email', label: t('account.email'), cell: (row) => <bdi>{row.email}</bdi> },
                {
                  key: 'roles',
                  label: t('users.role'),
                  cell: (row) => (
                    <ul className="chips">
                      {row.grants.map((grant) => (
                        <li key={grant.id} className="row">
                          {t(`role.${grant.role}`)}
                          {grant.country && ` (${format.country(grant.country)})`}
                          <Button size="small" tone="bare" onClick={() => void take(grant.id)}>
                            {t('users.revoke')}
                            <span className="visually-hidden">
                              {' '}
                              {row.displayName} {t(`role.${grant.role}`)}
                            </span>
                          </Button>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          )}
        </Load>
        <Invite />
      </div>
    </StaffPage>
  );
}

function Invite() {
  const t = useT();
  const locale = useLocale();
  const invite = useAct(InviteMutation);
  return (
    <Section title={t('users.invite')}>
      <Form
        schema={schema}
        values={{ displayName: '', email: '', role: '' }}
        send={t('users.invite')}
        submit={async ({ role, ...person }) => {
          const { problem } = await invite({
            person: { ...person, locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
            grant: { role: role as Role },
            key: crypto.randomUUID(),
          });
          if (problem) return problem;
          toast(t('state.done'));
        }}
      >
        <TextField name="displayName" label={t('account.name')} dir="auto" />
        <TextField name="email" type="email" label={t('account.email')} dir="ltr" />
        <RadioGroup
          name="role"
          label={t('users.role')}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </Form>
    </Section>
  );
}
