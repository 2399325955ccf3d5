import { useAct } from '#portal/graphql/act';
import { INSTITUTION_ROLE } from '#portal/graphql/enums';
import { type FragmentOf, graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useLocale, useT } from '#portal/i18n/i18n';
import { SentInvitationFragment, SentInvitations } from '#portal/parts/sent-invitations';
import { belongs, may, usePerson } from '#portal/parts/session';
import { FocalPointActs, type InstitutionRole } from '#portal/screens/parties/institutions/focal-point-acts';
import { choice, email, object, text } from '#portal/ui/checks';
import { RadioGroup, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

const InviteMutation = graphql(`
  mutation InviteFocalPoint($institutionId: ID!, $person: PersonInput!, $role: InstitutionRole!) {
    inviteFocalPoint(institutionId: $institutionId, person: $person, role: $role)
  }
`);
interface FocalPoint {
  accountId: string;
  displayName: string;
  email: string;
  role: InstitutionRole;
}
const schema = object({ displayName: text(ACCOUNT_LIMITS.displayName), email: email(), role: choice() });

/** The people who speak for an institution; an owner invites more, gives them other roles, and takes them out. */
export function FocalPoints({
  institutionId,
  people,
  invitations,
}: {
  institutionId: string;
  people: readonly FocalPoint[];
  invitations: readonly FragmentOf<typeof SentInvitationFragment>[];
}) {
  const t = useT();
  const locale = useLocale();
  const invite = useAct(InviteMutation);
  const person = usePerson();
  const isStaff = person !== null && belongs(person, 'staff');
  const isOwner = person?.memberships.some(
    (own) => own.institutionId === institutionId && own.role === 'OWNER',
  );
  const mayManage = may(person, 'INSTITUTION_MANAGE') && (isOwner || isStaff);
  const roles = INSTITUTION_ROLE.map((value) => ({
    value,
    label: t(`institutionRole.${value}`),
  }));
  return (
    <Section title={t('institution.people')}>
      <DataTable
        caption={t('institution.people')}
        hideCaption
        rows={people.map((row) => ({ ...row, id: row.accountId }))}
        columns={[
          { key: 'name', label: t('people.name'), cell: (row) => <bdi>{row.displayName}</bdi> },
          { key: 'email', label: t('account.email'), cell: (row) => <bdi>{row.email}</bdi> },
          { key: 'role', label: t('users.role'), cell: (row) => t(`institutionRole.${row.role}`) },
          ...(mayManage
            ? [
                {
                  key: 'acts',
                  label: t('people.acts'),
                  cell: (row: FocalPoint) => <FocalPointActs institutionId={institutionId} person={row} />,
                },
              ]
            : []),
        ]}
      />
      <SentInvitations of={invitations} />
      {mayManage && (
        <details className="card">
          <summary>{t('institution.invite')}</summary>
          <Form
            schema={schema}
            values={{ displayName: '', email: '', role: 'EDITOR' }}
            send={t('institution.invite')}
            submit={async ({ role, ...invited }) => {
              const { problem } = await invite({
                institutionId,
                person: { ...invited, locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
                role: role as InstitutionRole,
              });
              if (problem) return problem;
              toast(t('sent.done'));
            }}
          >
            <p className="muted prose">{t('sent.hint')}</p>
            <TextField name="displayName" label={t('account.name')} dir="auto" />
            <TextField name="email" type="email" label={t('account.email')} dir="ltr" />
            <RadioGroup name="role" label={t('users.role')} options={roles} inline />
          </Form>
        </details>
      )}
    </Section>
  );
}
