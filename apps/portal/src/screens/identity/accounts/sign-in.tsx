import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { AddressField } from '#portal/screens/identity/accounts/account-fields';
import { email, object, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      expiresAt
    }
  }
`);

const schema = object({ email: email(), password: text(ACCOUNT_LIMITS.password[1]) });

export function SignIn() {
  const t = useT();
  const signIn = useAct(SignInMutation);
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  return (
    <Page title={t('signIn.title')}>
      <Form
        schema={schema}
        values={{ email: '', password: '' }}
        send={t('nav.signIn')}
        more={<Link to="/forgotten-password">{t('signIn.forgotten')}</Link>}
        submit={async (input) => {
          const { problem } = await signIn({ input: { ...input, delivery: 'COOKIE' } });
          if (problem) return problem;
          await navigate({ to: to ?? '/', replace: true });
        }}
      >
        <AddressField />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('account.password')}
          dir="ltr"
        />
      </Form>
      <p className="stack">
        {t('signIn.noAccount')} <Link to="/register">{t('nav.register')}</Link>
      </p>
    </Page>
  );
}
