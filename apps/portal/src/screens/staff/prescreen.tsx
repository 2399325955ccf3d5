import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choices, object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { CheckboxGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const PrescreenMutation = graphql(`
  mutation StaffPrescreen($step: CandidacyStepInput!, $recheck: PrescreenInput!) {
    prescreenCandidate(step: $step, recheck: $recheck) {
      id
    }
  }
`);

/** The conditions that a person looks at again before an application goes on. */
const GATES = [
  'eligibility',
  'country',
  'modality',
  'availability',
  'language',
  'clearance',
  'licence',
  'conflict',
];
const schema = object({ passed: choices() });

/** Prescreens an application: the case officer says of each condition whether it is met. */
export function Prescreen({ candidacyId }: { candidacyId: string }) {
  const t = useT();
  const prescreen = useAct(PrescreenMutation);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('staff.do.prescreen')}</Button>
      <Dialog title={t('staff.do.prescreen')} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ passed: [] }}
          send={t('staff.do.prescreen')}
          submit={async ({ passed }) => {
            const gates = GATES.map((code) => ({ code, passes: passed.includes(code) }));
            const { problem } = await prescreen({ step: { id: candidacyId }, recheck: { gates } });
            if (problem) return problem;
            setOpen(false);
            toast(t('staff.done'));
          }}
        >
          <CheckboxGroup
            name="passed"
            label={t('staff.recheck')}
            hint={t('staff.recheckHint')}
            options={GATES.map((code) => ({ value: code, label: t(`staff.gate.${code}` as MessageId) }))}
          />
        </Form>
      </Dialog>
    </>
  );
}
