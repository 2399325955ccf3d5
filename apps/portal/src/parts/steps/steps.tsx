import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { Consequence } from '#portal/parts/steps/consequence';
import { StepForm } from '#portal/parts/steps/step-form';
import type { Asks, OfferedStep, StepGiven, StepInput, StepSpec } from '#portal/parts/steps/step-spec';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** Buttons for the steps that the API says this reader may take now; each tells what it came to. */
export function Steps<Command extends string>({
  id,
  steps,
  specs,
  ...more
}: {
  steps: readonly OfferedStep<Command>[];
  specs: Partial<Record<Command, StepSpec>>;
} & Pick<StepInput, 'id' | 'onBehalfOf' | 'revision'>) {
  const offered = steps.flatMap((step) => {
    const spec = specs[step.command];
    return spec ? [{ step, spec }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <div className="actions">
      {offered.map(({ step, spec }) => (
        <Step key={step.command} of={{ id, ...more }} asks={step} spec={spec} />
      ))}
    </div>
  );
}

function Step({ of, asks, spec }: { of: StepInput; asks: Asks; spec: StepSpec }) {
  const t = useT();
  const act = useAct(spec.document);
  const [open, setOpen] = useState(false);
  const run = async (given: StepGiven): Promise<Problem | undefined> => {
    const { problem } = await act(variablesOf(spec, of, given));
    if (problem) return problem;
    setOpen(false);
    toast(t('state.done'));
    return undefined;
  };
  const label = t(spec.label);
  const asksSomething = [asks.reason, asks.comment, asks.day].some((demand) => demand !== 'NOT_ASKED');
  return (
    <>
      <Button tone={spec.tone} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={label} open={open} onClose={() => setOpen(false)}>
        {asksSomething || spec.fields ? (
          <StepForm spec={spec} asks={asks} run={run} />
        ) : (
          <Sure
            label={label}
            says={spec.says}
            tone={spec.tone}
            run={() => run({})}
            cancel={() => setOpen(false)}
          />
        )}
      </Dialog>
    </>
  );
}

/** A step that asks for nothing is confirmed once. */
function Sure({
  label,
  says,
  tone,
  run,
  cancel,
}: {
  label: string;
  says: StepSpec['says'];
  tone?: StepSpec['tone'];
  run: () => Promise<Problem | undefined>;
  cancel: () => void;
}) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const go = async () => {
    setBusy(true);
    setProblem(await run());
    setBusy(false);
  };
  return (
    <>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <Consequence of={says} />
      <div className="actions">
        <Button busy={busy} tone={tone} onClick={() => void go()}>
          {label}
        </Button>
        <Button tone="bare" onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  );
}

function variablesOf(spec: StepSpec, step: StepInput, given: StepGiven): { step: StepInput } {
  const { reason, comment } = given;
  const withWhy = { ...step, ...(reason && { reason }), ...(comment && { comment }) };
  return spec.variables ? spec.variables(withWhy, given) : { step: withWhy };
}
