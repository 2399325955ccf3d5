import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { GrantMutation } from '#portal/screens/identity/accounts/grant-data';
import { grantChecks, GrantFields, grantOf, NO_GRANT } from '#portal/screens/identity/accounts/grant-fields';
import { Button } from '#portal/ui/button';
import { object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const schema = object(grantChecks);

/** Gives a member of staff one more role. */
export function GrantRole({ accountId, name }: { accountId: string; name: string }) {
  const t = useT();
  const grant = useAct(GrantMutation);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('users.grant')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <Dialog title={t('users.grantTo', { name })} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={NO_GRANT}
          send={t('users.grant')}
          submit={async (given) => {
            const { problem } = await grant({ accountId, grant: grantOf(given) });
            if (problem) return problem;
            setOpen(false);
            toast(t('users.granted'));
          }}
        >
          <GrantFields />
        </Form>
      </Dialog>
    </>
  );
}
