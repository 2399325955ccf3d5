import { useNavigate } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { AGREEMENT_WAY } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { CANDIDACY_LIMITS, ON_BEHALF_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Draft } from '#portal/parts/draft';
import { choice, day, object, optionalChoice, optionalText, text, whole } from '#portal/ui/checks';
import { DateField, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';

const ApplyMutation = graphql(`
  mutation Apply($needId: ID!, $application: ApplicationInput!, $onBehalfOf: OnBehalfInput) {
    applyToNeed(needId: $needId, application: $application, onBehalfOf: $onBehalfOf) {
      id
    }
  }
`);

const own = {
  motivation: text(CANDIDACY_LIMITS.motivation),
  availableFrom: day(),
  availableTo: day(),
  weeklyHours: whole(CANDIDACY_LIMITS.weeklyHours),
};
const schema = object({ ...own, way: optionalChoice(), note: optionalText(ON_BEHALF_LIMITS.note) });
const forSomebody = object({ ...own, way: choice(), note: text(ON_BEHALF_LIMITS.note) });

/** Applies for a need; `onBehalfOf`: for the person with this account, whom a case officer has spoken to. */
export function ApplyForm({ needId, onBehalfOf }: { needId: string; onBehalfOf?: string }) {
  const t = useT();
  const apply = useAct(ApplyMutation);
  const navigate = useNavigate();
  return (
    <Form
      schema={onBehalfOf ? forSomebody : schema}
      values={{ motivation: '', availableFrom: '', availableTo: '', weeklyHours: '', way: '', note: '' }}
      send={t(onBehalfOf ? 'match.applyFor' : 'apply.send')}
      submit={async ({ weeklyHours, way, note, ...rest }) => {
        const agreedBy = AGREEMENT_WAY.find((known) => known === way);
        const { problem, data } = await apply({
          needId,
          onBehalfOf: onBehalfOf ? { accountId: onBehalfOf, way: agreedBy, note } : null,
          application: { ...rest, weeklyHours: Number(weeklyHours) },
        });
        if (problem) return problem;
        await navigate({ to: '/candidacies/$id', params: { id: data.applyToNeed.id } });
      }}
    >
      {onBehalfOf && (
        <>
          <Select
            name="way"
            label={t('staff.agreedWay')}
            options={AGREEMENT_WAY.map((value) => ({ value, label: t(`agreement.${value}`) }))}
          />
          <TextArea
            name="note"
            label={t('staff.agreedNote')}
            hint={t('staff.agreedHint')}
            max={ON_BEHALF_LIMITS.note}
            rows={2}
          />
        </>
      )}
      <TextArea
        name="motivation"
        label={t('apply.motivation')}
        hint={t('apply.motivationHint')}
        max={CANDIDACY_LIMITS.motivation[1]}
        rows={8}
      />
      <div className="form-grid">
        <DateField name="availableFrom" label={t('apply.from')} />
        <DateField name="availableTo" label={t('apply.to')} />
      </div>
      <TextField name="weeklyHours" label={t('need.weeklyHours')} inputMode="numeric" width="short" />
      {!onBehalfOf && <Draft of={`apply.${needId}`} />}
    </Form>
  );
}
