import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { type Pair, useGates } from '#portal/screens/marketplace/matching/gates';
import { Button } from '#portal/ui/button';
import { choices, object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { CheckboxGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Skeleton } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PrescreenMutation = graphql(`
  mutation StaffPrescreen($step: CandidacyStepInput!, $recheck: PrescreenInput!) {
    prescreenCandidate(step: $step, recheck: $recheck) {
      id
    }
  }
`);
const schema = object({ passed: choices() });

/** Prescreens an application: the case officer says of each condition of the pair whether it is met. */
export function Prescreen({ candidacy }: { candidacy: Pair }) {
  const t = useT();
  const prescreen = useAct(PrescreenMutation);
  const [open, setOpen] = useState(false);
  const gates = useGates(candidacy, open);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('staff.do.prescreen')}</Button>
      <Dialog title={t('staff.do.prescreen')} open={open} onClose={() => setOpen(false)}>
        {gates.length === 0 ? (
          <Skeleton />
        ) : (
          <Form
            schema={schema}
            values={{ passed: [] }}
            send={t('staff.do.prescreen')}
            submit={async ({ passed }) => {
              const answers = gates.map(({ value }) => ({ code: value, passes: passed.includes(value) }));
              const { problem } = await prescreen({
                step: { id: candidacy.id },
                recheck: { gates: answers },
              });
              if (problem) return problem;
              setOpen(false);
              toast(t('staff.done'));
            }}
          >
            <CheckboxGroup
              name="passed"
              label={t('staff.recheck')}
              hint={t('staff.recheckHint')}
              options={gates}
            />
          </Form>
        )}
      </Dialog>
    </>
  );
}
