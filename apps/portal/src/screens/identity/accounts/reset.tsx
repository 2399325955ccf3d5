import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { AddressField, NewPasswordField } from '#portal/screens/identity/accounts/account-fields';
import { Done, linkToken } from '#portal/screens/identity/accounts/redeem-token';
import { email, object, password } from '#portal/ui/checks';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import type { Problem } from '#portal/ui/problem';

const RequestMutation = graphql(`
  mutation RequestPasswordReset($email: EmailAddress!) {
    requestPasswordReset(email: $email)
  }
`);
const ResetMutation = graphql(`
  mutation ResetPassword($token: Token!, $password: Password!) {
    resetPassword(token: $token, password: $password)
  }
`);
const AcceptMutation = graphql(`
  mutation AcceptInvitation($token: Token!, $password: Password!) {
    acceptInvitation(token: $token, password: $password)
  }
`);

const addressSchema = object({ email: email() });
const passwordSchema = object({ password: password(ACCOUNT_LIMITS.password) });

export function ForgottenPassword() {
  const t = useT();
  const request = useAct(RequestMutation);
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Done title={t('reset.title')} byMail>
        {t('reset.sent')}
      </Done>
    );
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')}>
      <Form
        schema={addressSchema}
        values={{ email: '' }}
        send={t('reset.send')}
        submit={async (input) => {
          const { problem } = await request(input);
          if (problem) return problem;
          setSent(true);
        }}
      >
        <AddressField />
      </Form>
    </Page>
  );
}

function ChoosePassword({
  title,
  lead,
  redeem,
}: {
  title: string;
  lead: string;
  redeem: (variables: { token: string; password: string }) => Promise<{ problem?: Problem }>;
}) {
  const t = useT();
  const [done, setDone] = useState(false);
  if (done) return <Done title={title}>{t('reset.done')}</Done>;
  return (
    <Page title={title} lead={lead}>
      <Form
        schema={passwordSchema}
        values={{ password: '' }}
        send={t('reset.save')}
        submit={async (input) => {
          const { problem } = await redeem({ token: linkToken(), password: input.password });
          if (problem) return problem;
          setDone(true);
        }}
      >
        <NewPasswordField label={t('reset.new')} />
      </Form>
    </Page>
  );
}

export function ResetPassword() {
  const t = useT();
  return (
    <ChoosePassword title={t('reset.newTitle')} lead={t('reset.newLead')} redeem={useAct(ResetMutation)} />
  );
}

export function AcceptInvitation() {
  const t = useT();
  return <ChoosePassword title={t('invite.title')} lead={t('invite.lead')} redeem={useAct(AcceptMutation)} />;
}
