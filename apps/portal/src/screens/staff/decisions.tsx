import { useState } from 'react';
import type { Problem } from '#portal/graphql/problem';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choice, day, object, optionalText, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, Select, TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

/** A decision as it is asked of a person. */
export interface Decision<Command extends string = string> {
  command: Command;
  /** The coded reasons, of which one must be given. */
  reasons?: readonly string[];
  /** Whether words must or may go with it. */
  comment?: 'needed' | 'possible';
  /** Whether a last day must be given. */
  until?: boolean;
  tone?: 'quiet' | 'danger';
}

/** What was said with a decision; empty where it was not asked. */
export interface Given {
  reason: string | null;
  comment: string | null;
  until: string | null;
}

const MAX_COMMENT = 2000;

/** Buttons for the decisions that the API offers this reader; each asks for its reason first and tells a refusal in place. */
export function Decisions<Command extends string>({
  of,
  offered,
  decide,
  size,
}: {
  of: readonly Decision<Command>[];
  /** The commands that the API offers. */
  offered: readonly string[];
  decide: (command: Command, given: Given) => Promise<Problem | undefined>;
  size?: 'small';
}) {
  const t = useT();
  const [open, setOpen] = useState<Decision<Command> | null>(null);
  const possible = of.filter(({ command }) => offered.includes(command));
  if (possible.length === 0) return null;
  return (
    <div className="actions">
      {possible.map((decision) => (
        <Button key={decision.command} tone={decision.tone} size={size} onClick={() => setOpen(decision)}>
          {t(`staff.do.${decision.command}` as MessageId)}
        </Button>
      ))}
      <Dialog
        title={open ? t(`staff.do.${open.command}` as MessageId) : ''}
        open={open !== null}
        onClose={() => setOpen(null)}
      >
        {open && (
          <DecisionForm
            decision={open}
            decide={async (given) => {
              const problem = await decide(open.command, given);
              if (problem) return problem;
              setOpen(null);
              toast(t('staff.done'));
              return undefined;
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

function DecisionForm({
  decision: { command, reasons, comment, until },
  decide,
}: {
  decision: Decision;
  decide: (given: Given) => Promise<Problem | undefined>;
}) {
  const t = useT();
  const words = optionalText(MAX_COMMENT);
  const schema = object({
    reason: reasons ? choice() : words,
    comment: comment === 'needed' ? text(MAX_COMMENT) : words,
    until: until ? day() : words,
  });
  const asksNothing = !reasons && !comment && !until;
  return (
    <Form
      schema={schema}
      values={{ reason: '', comment: '', until: '' }}
      send={t(`staff.do.${command}` as MessageId)}
      submit={(given) =>
        decide({
          reason: given.reason || null,
          comment: given.comment || null,
          until: given.until || null,
        })
      }
    >
      {asksNothing && <p>{t('staff.sure')}</p>}
      {reasons && (
        <Select
          name="reason"
          label={t('staff.reason')}
          options={reasons.map((code) => ({ value: code, label: t(`staff.reason.${code}` as MessageId) }))}
        />
      )}
      {until && <DateField name="until" label={t('staff.until')} />}
      {comment && (
        <TextArea
          name="comment"
          label={t('staff.comment')}
          hint={t('staff.commentHint')}
          max={MAX_COMMENT}
          optional={comment === 'possible'}
        />
      )}
    </Form>
  );
}
