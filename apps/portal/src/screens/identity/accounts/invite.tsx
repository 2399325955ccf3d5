import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useLocale, useT } from '#portal/i18n/i18n';
import { grantChecks, GrantFields, grantOf, NO_GRANT } from '#portal/screens/identity/accounts/grant-fields';
import { email, object, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const InviteMutation = graphql(`
  mutation InviteStaff($person: PersonInput!, $grant: StaffGrantInput!) {
    inviteStaff(person: $person, grant: $grant)
  }
`);
const schema = object({ displayName: text(ACCOUNT_LIMITS.displayName), email: email(), ...grantChecks });

/** Calls someone to the staff with a first role; the mail carries the link. */
export function Invite() {
  const t = useT();
  const locale = useLocale();
  const invite = useAct(InviteMutation);
  return (
    <details className="card">
      <summary>{t('users.invite')}</summary>
      <Form
        schema={schema}
        values={{ displayName: '', email: '', ...NO_GRANT }}
        send={t('users.invite')}
        submit={async ({ displayName, email: address, ...given }) => {
          const { problem } = await invite({
            person: {
              displayName,
              email: address,
              locale,
              timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            },
            grant: grantOf(given),
          });
          if (problem) return problem;
          toast(t('users.invited'));
        }}
      >
        <TextField name="displayName" label={t('users.name')} dir="auto" />
        <TextField name="email" type="email" label={t('account.email')} dir="ltr" />
        <GrantFields />
      </Form>
    </details>
  );
}
