import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { OVERRIDE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { type Pair, useGates } from '#portal/screens/marketplace/matching/gates';
import { Button } from '#portal/ui/button';
import { choice, object, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { type Option, Select, TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import type { Problem } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const OverrideMutation = graphql(`
  mutation OverrideGate($candidacyId: ID!, $gate: GateCode!, $reason: Words!) {
    overrideGate(candidacyId: $candidacyId, gate: $gate, reason: $reason) {
      id
    }
  }
`);
type GateCode = VariablesOf<typeof OverrideMutation>['gate'];
const schema = object({ gate: choice(), reason: text(OVERRIDE_LIMITS.reason) });

/** Lets someone through in spite of one condition; the approver's reason stays in the record. */
export function GateOverride({ candidacy }: { candidacy: Pair }) {
  const t = useT();
  const override = useAct(OverrideMutation);
  const [open, setOpen] = useState(false);
  const gates = useGates(candidacy, open);
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('staff.do.override')}
      </Button>
      <OverrideDialog
        open={open}
        onClose={() => setOpen(false)}
        gates={gates}
        text={t('staff.overrideText')}
        send={async ({ gate, reason }) =>
          (await override({ candidacyId: candidacy.id, gate: gate as GateCode, reason })).problem
        }
      />
    </>
  );
}

/** Asks which condition to pass over, and why. */
export function OverrideDialog({
  open,
  onClose,
  gates,
  text: consequence,
  send,
}: {
  open: boolean;
  onClose: () => void;
  gates: Option[];
  /** What comes of it. */
  text: string;
  send: (given: { gate: string; reason: string }) => Promise<Problem | undefined>;
}) {
  const t = useT();
  return (
    <Dialog title={t('staff.do.override')} open={open} onClose={onClose}>
      <Form
        schema={schema}
        values={{ gate: '', reason: '' }}
        send={t('staff.do.override')}
        submit={async (given) => {
          const problem = await send(given);
          if (problem) return problem;
          onClose();
          toast(t('staff.done'));
        }}
      >
        <p>{consequence}</p>
        <Select name="gate" label={t('staff.gate')} options={gates} />
        <TextArea name="reason" label={t('step.reason')} max={OVERRIDE_LIMITS.reason} />
      </Form>
    </Dialog>
  );
}
