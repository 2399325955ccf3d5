import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useLocale, useT } from '#portal/i18n/i18n';
import { AddressField, NewPasswordField } from '#portal/screens/identity/accounts/account-fields';
import { Done, RedeemToken } from '#portal/screens/identity/accounts/redeem-token';
import { email, object, password, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

const RegisterMutation = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input)
  }
`);

const ConfirmMutation = graphql(`
  mutation ConfirmEmail($token: Token!) {
    confirmEmail(token: $token)
  }
`);

const schema = object({
  displayName: text(ACCOUNT_LIMITS.displayName),
  email: email(),
  password: password(ACCOUNT_LIMITS.password),
});

export function Register() {
  const t = useT();
  const locale = useLocale();
  const register = useAct(RegisterMutation);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo)
    return (
      <Done title={t('register.sentTitle')} byMail>
        {t('register.sentText', { email: sentTo })}
      </Done>
    );
  return (
    <Page title={t('register.title')} lead={t('register.lead')}>
      <Form
        schema={schema}
        values={{ displayName: '', email: '', password: '' }}
        send={t('register.send')}
        more={<Link to="/sign-in">{t('register.known')}</Link>}
        submit={async (input) => {
          const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
          const { problem } = await register({ input: { ...input, locale, timeZone } });
          if (problem) return problem;
          setSentTo(input.email);
        }}
      >
        <TextField
          name="displayName"
          autoComplete="name"
          label={t('account.name')}
          hint={t('account.nameHint')}
          dir="auto"
        />
        <AddressField hint={t('register.emailHint')} />
        <NewPasswordField label={t('account.password')} />
      </Form>
    </Page>
  );
}

export function ConfirmEmail() {
  const t = useT();
  const confirm = useAct(ConfirmMutation);
  return (
    <RedeemToken
      title={t('confirm.title')}
      lead={t('confirm.lead')}
      send={t('confirm.send')}
      done={t('confirm.done')}
      redeem={async (token) => (await confirm({ token })).problem}
    />
  );
}
