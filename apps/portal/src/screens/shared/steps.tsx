import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAct } from '#portal/graphql/act';
import { problemText, type Problem } from '#portal/graphql/problem';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choice, object, optionalText } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { Select, TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** What a step is given: which thing, and why. */
export interface StepInput {
  id: string;
  reason?: string | null;
  comment?: string | null;
}

/** A step of a state machine as the portal offers it. */
export interface StepSpec {
  document: TypedDocumentNode<unknown, { step: StepInput }>;
  label: MessageId;
  /** The coded reasons, of which one must be given. */
  reasons?: readonly string[];
  /** Whether words may go with the reason. */
  comment?: boolean;
  tone?: 'quiet' | 'danger';
}

const schema = object({ reason: choice(), comment: optionalText(1000) });

/** Buttons for the steps that the API says this reader may take now; each tells what it came to. */
export function Steps({
  id,
  commands,
  specs,
}: {
  id: string;
  commands: readonly string[];
  specs: Record<string, StepSpec>;
}) {
  const offered = commands.flatMap((command) => (specs[command] ? [{ command, spec: specs[command] }] : []));
  if (offered.length === 0) return null;
  return (
    <div className="actions">
      {offered.map(({ command, spec }) => (
        <Step key={command} id={id} spec={spec} />
      ))}
    </div>
  );
}

function Step({ id, spec }: { id: string; spec: StepSpec }) {
  const t = useT();
  const act = useAct(spec.document);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (given: { reason?: string; comment?: string } = {}): Promise<Problem | undefined> => {
    setBusy(true);
    const outcome = await act({ step: { id, ...given } });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem) return outcome.problem;
    setOpen(false);
    toast(t('state.done'));
    return undefined;
  };
  const label = t(spec.label);
  return (
    <>
      <Button tone={spec.tone} busy={busy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={label} open={open} onClose={() => setOpen(false)}>
        {spec.reasons ? (
          <Form
            schema={schema}
            values={{ reason: '', comment: '' }}
            send={label}
            submit={({ reason, comment }) => run(spec.comment ? { reason, comment } : { reason })}
          >
            <Select
              name="reason"
              label={t('step.reason')}
              options={spec.reasons.map((code) => ({ value: code, label: t(`reason.${code}` as MessageId) }))}
            />
            {spec.comment && <TextArea name="comment" label={t('step.comment')} max={1000} />}
          </Form>
        ) : (
          <>
            {problem && (
              <Notice tone="bad" live>
                {problemText(t, problem)}
              </Notice>
            )}
            <p>{t('step.sure')}</p>
            <div className="actions">
              <Button busy={busy} tone={spec.tone} onClick={() => void run()}>
                {label}
              </Button>
              <Button tone="bare" onClick={() => setOpen(false)}>
                {t('action.cancel')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
