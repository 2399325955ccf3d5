import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { day, object, text, whole } from '#portal/ui/checks';
import { DateField, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';

const ApplyMutation = graphql(`
  mutation Apply($needId: ID!, $application: ApplicationInput!, $onBehalfOf: ID, $key: Token!) {
    apply(needId: $needId, application: $application, onBehalfOf: $onBehalfOf, idempotencyKey: $key)
  }
`);

const schema = object({
  motivation: text(4000),
  availableFrom: day(),
  availableTo: day(),
  weeklyHours: whole(1, 60),
});

/** Applies for a need; `onBehalfOf`: for the person with this account, whom a case officer has spoken to. */
export function ApplyForm({ needId, onBehalfOf }: { needId: string; onBehalfOf?: string }) {
  const t = useT();
  const apply = useAct(ApplyMutation);
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  return (
    <Form
      schema={schema}
      values={{ motivation: '', availableFrom: '', availableTo: '', weeklyHours: '' }}
      send={t(onBehalfOf ? 'match.applyFor' : 'apply.send')}
      submit={async ({ weeklyHours, ...rest }) => {
        const { problem, data } = await apply({
          needId,
          onBehalfOf,
          application: { ...rest, weeklyHours: Number(weeklyHours) },
          key: key.current,
        });
        key.current = crypto.randomUUID();
        if (problem) return problem;
        await navigate({ to: '/candidacies/$id', params: { id: data.apply } });
      }}
    >
      <TextArea
        name="motivation"
        label={t('apply.motivation')}
        hint={t('apply.motivationHint')}
        max={4000}
        rows={8}
      />
      <div className="form-grid">
        <DateField name="availableFrom" label={t('apply.from')} />
        <DateField name="availableTo" label={t('apply.to')} />
      </div>
      <TextField name="weeklyHours" label={t('need.weeklyHours')} inputMode="numeric" width="short" />
    </Form>
  );
}
