import { CLEARANCE_LIMITS, TEXT_LIMITS } from '#portal/graphql/limits';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Consequence } from '#portal/parts/steps/consequence';
import type { Asks, StepGiven, StepSpec } from '#portal/parts/steps/step-spec';
import { choice, day, object, optionalChoice, optionalDay, optionalText, text } from '#portal/ui/checks';
import { DateField, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import type { Problem } from '#portal/ui/problem';

const MAX_COMMENT = TEXT_LIMITS.words;
/** The shortest of the lines that steps ask for. */
const MAX_LINE = CLEARANCE_LIMITS.issuer;

/** What a step asks before it is taken: a coded reason, words, and what else it needs. */
export function StepForm({
  spec: { label, says, day: dayLabel, fields = [] },
  asks: { reasons, reason, comment, day: end },
  run,
}: {
  spec: StepSpec;
  asks: Asks;
  run: (given: StepGiven) => Promise<Problem | undefined>;
}) {
  const t = useT();
  const schema = object({
    ...(reason !== 'NOT_ASKED' && { reason: reason === 'REQUIRED' ? choice() : optionalChoice() }),
    ...(comment !== 'NOT_ASKED' && {
      comment: comment === 'REQUIRED' ? text(MAX_COMMENT) : optionalText(MAX_COMMENT),
    }),
    ...(end !== 'NOT_ASKED' && { day: end === 'REQUIRED' ? day() : optionalDay() }),
    ...Object.fromEntries(fields.map(({ name, kind, optional }) => [name, checkOf(kind, optional)])),
  });
  const names = ['reason', 'comment', 'day', ...fields.map(({ name }) => name)];
  return (
    <Form
      schema={schema}
      values={Object.fromEntries(names.map((name) => [name, '']))}
      send={t(label)}
      submit={(given) => run(given as StepGiven)}
    >
      <Consequence of={says} />
      {reason !== 'NOT_ASKED' && (
        <Codes name="reason" label="step.reason" codes={reasons} optional={reason === 'OPTIONAL'} />
      )}
      {end !== 'NOT_ASKED' && dayLabel && (
        <DateField name="day" label={t(dayLabel)} optional={end === 'OPTIONAL'} />
      )}
      {fields.map(({ name, label: field, kind, codes, optional }) =>
        kind === 'code' ? (
          <Codes key={name} name={name} label={field} codes={codes ?? []} />
        ) : kind === 'day' ? (
          <DateField key={name} name={name} label={t(field)} optional={optional} />
        ) : (
          <TextField key={name} name={name} label={t(field)} optional={optional} dir="auto" />
        ),
      )}
      {comment !== 'NOT_ASKED' && (
        <TextArea
          name="comment"
          label={t('step.comment')}
          max={MAX_COMMENT}
          optional={comment === 'OPTIONAL'}
        />
      )}
    </Form>
  );
}

function checkOf(kind: 'day' | 'line' | 'code', optional?: boolean) {
  if (kind === 'day') return optional ? optionalDay() : day();
  if (kind === 'code') return choice();
  return optional ? optionalText(MAX_LINE) : text(MAX_LINE);
}

function Codes({
  name,
  label,
  codes,
  optional,
}: {
  name: string;
  label: MessageId;
  codes: readonly string[];
  optional?: boolean;
}) {
  const t = useT();
  return (
    <Select
      name={name}
      label={t(label)}
      optional={optional}
      options={codes.map((code) => ({ value: code, label: t(`reason.${code}` as MessageId) }))}
    />
  );
}
