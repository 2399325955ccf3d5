import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { problemText, type Problem } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import { Consequence } from '#portal/screens/shared/consequence';
import { StepForm } from '#portal/screens/shared/step-form';
import type { StepGiven, StepInput, StepSpec } from '#portal/screens/shared/step-spec';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** Buttons for the steps that the API says this reader may take now; each tells what it came to. */
export function Steps({
  id,
  commands,
  specs,
  ...more
}: {
  commands: readonly string[];
  specs: Partial<Record<string, StepSpec>>;
} & Pick<StepInput, 'id' | 'onBehalfOf' | 'revision'>) {
  const offered = commands.flatMap((command) => {
    const spec = specs[command];
    return spec ? [{ command, spec }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <div className="actions">
      {offered.map(({ command, spec }) => (
        <Step key={command} step={{ id, ...more }} spec={spec} />
      ))}
    </div>
  );
}

function Step({ step, spec }: { step: StepInput; spec: StepSpec }) {
  const t = useT();
  const act = useAct(spec.document);
  const [open, setOpen] = useState(false);
  const run = async (given: StepGiven): Promise<Problem | undefined> => {
    const { problem } = await act(variablesOf(spec, step, given));
    if (problem) return problem;
    setOpen(false);
    toast(t('state.done'));
    return undefined;
  };
  const label = t(spec.label);
  const asks = spec.reasons ?? spec.comment ?? spec.fields;
  return (
    <>
      <Button tone={spec.tone} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={label} open={open} onClose={() => setOpen(false)}>
        {asks ? (
          <StepForm spec={spec} run={run} />
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
  const withWhy = { ...step, ...(reason && { reason }), ...(spec.comment && comment && { comment }) };
  return spec.variables ? spec.variables(withWhy, given) : { step: withWhy };
}
