import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { object, optionalDay, optionalText } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const StepMutation = graphql(`
  mutation StepInstitution($step: InstitutionStepInput!) {
    stepInstitution(step: $step) {
      id
    }
  }
`);
type Command = VariablesOf<typeof StepMutation>['step']['command'];
const COMMANDS = [
  'approve',
  'requestChanges',
  'reject',
  'resubmit',
  'renew',
  'suspend',
  'reinstate',
] as const satisfies readonly Command[];
const schema = object({ comment: optionalText(1000), validUntil: optionalDay() });

/** The decisions on an institution that this reader may take. */
export function InstitutionReview({
  institution,
}: {
  institution: { id: string; version: number; commands: readonly string[] };
}) {
  const t = useT();
  const step = useAct(StepMutation);
  const [command, setCommand] = useState<Command | null>(null);
  const offered = COMMANDS.filter((known) => institution.commands.includes(known));
  if (offered.length === 0) return null;
  const label = (which: Command) => t(`institutionStep.${which}` as MessageId);
  return (
    <div className="actions">
      {offered.map((which) => (
        <Button
          key={which}
          tone={
            which === 'approve' || which === 'resubmit'
              ? undefined
              : which === 'reject' || which === 'suspend'
                ? 'danger'
                : 'quiet'
          }
          onClick={() => setCommand(which)}
        >
          {label(which)}
        </Button>
      ))}
      <Dialog title={command ? label(command) : ''} open={command !== null} onClose={() => setCommand(null)}>
        {command && (
          <Form
            schema={schema}
            values={{ comment: '', validUntil: '' }}
            send={label(command)}
            submit={async ({ comment, validUntil }) => {
              const { problem } = await step({
                step: {
                  id: institution.id,
                  version: institution.version,
                  command,
                  comment: comment || null,
                  validUntil: validUntil || null,
                },
              });
              if (problem) return problem;
              setCommand(null);
              toast(t('state.done'));
            }}
          >
            <TextArea name="comment" label={t('step.comment')} max={1000} optional />
            {(command === 'approve' || command === 'renew') && (
              <DateField name="validUntil" label={t('institution.validUntil')} optional />
            )}
          </Form>
        )}
      </Dialog>
    </div>
  );
}
