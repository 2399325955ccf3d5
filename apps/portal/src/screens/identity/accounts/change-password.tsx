import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { NewPasswordField } from '#portal/screens/identity/accounts/account-fields';
import { object, password, text, yesOrNo } from '#portal/ui/checks';
import { Checkbox, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import type { Problem } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const ChangeMutation = graphql(`
  mutation ChangePassword($input: PasswordChangeInput!) {
    changePassword(input: $input)
  }
`);

const schema = object({
  currentPassword: text(ACCOUNT_LIMITS.password[1]),
  password: password(ACCOUNT_LIMITS.password),
  endOtherSessions: yesOrNo(),
});
const EMPTY = { currentPassword: '', password: '', endOtherSessions: true };

/** Choosing another password while signed in; the one until now is asked for. */
export function ChangePassword() {
  const t = useT();
  const change = useAct(ChangeMutation);
  // Each change begins with empty fields: no password stays on the screen.
  const [changes, setChanges] = useState(0);
  return (
    <Section title={t('password.title')}>
      <p className="muted prose">{t('password.hint')}</p>
      <Form
        key={changes}
        name="password"
        schema={schema}
        values={EMPTY}
        send={t('password.save')}
        submit={async (input) => {
          const { problem } = await change({ input });
          if (problem) return problem.code === 'PASSWORD_WRONG' ? WRONG : problem;
          setChanges(changes + 1);
          toast(t('password.done'));
        }}
      >
        <TextField
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          label={t('password.current')}
          dir="ltr"
        />
        <NewPasswordField label={t('reset.new')} />
        <Checkbox
          name="endOtherSessions"
          label={t('password.endOthers')}
          hint={t('password.endOthersHint')}
        />
      </Form>
    </Section>
  );
}

/** The password until now is not the one that was typed. */
const WRONG: Problem = {
  kind: 'BAD_INPUT',
  code: 'BAD_INPUT',
  sentence: '',
  fields: [{ field: 'currentPassword', problem: 'password.wrong' }],
};
