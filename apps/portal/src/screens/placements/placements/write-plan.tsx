import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { PLACEMENT_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Draft } from '#portal/parts/draft';
import type { Plan, Work } from '#portal/screens/placements/placements/work';
import { Button } from '#portal/ui/button';
import { day, object, text } from '#portal/ui/checks';
import { DateField, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';
import { say } from '#portal/ui/say';
import { toast } from '#portal/ui/toast';

const Write = graphql(`
  mutation WriteWorkPlan($placement: PlacementActionInput!, $plan: WorkPlanInput!) {
    writeWorkPlan(placement: $placement, plan: $plan) {
      id
    }
  }
`);
const schema = object({
  summary: text(PLACEMENT_LIMITS.summary),
  milestones: z
    .array(object({ text: text(PLACEMENT_LIMITS.milestone), dueOn: day() }))
    .check(z.minLength(1, say('plan.oneMilestone'))),
});

/** The next version of the plan, begun from the one before. Nobody has signed it yet. */
export function WritePlan({
  placement,
  plan,
  onDone,
}: {
  placement: Work;
  plan: Plan | undefined;
  onDone: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const write = useAct(Write);
  const { startsOn, endsOn } = placement;
  return (
    <Form
      schema={schema}
      values={{
        summary: plan?.summary ?? '',
        milestones: plan?.milestones.map(({ text: what, dueOn }) => ({ text: what, dueOn })) ?? [
          { text: '', dueOn: '' },
        ],
      }}
      send={t('plan.save')}
      more={
        <Button tone="bare" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      }
      submit={async (input) => {
        const { problem } = await write({ placement: { id: placement.id }, plan: input });
        if (problem) return { ...problem, fields: problem.fields.map(withoutPlan) };
        toast(t('state.saved'));
        onDone();
      }}
    >
      <TextArea
        name="summary"
        label={t('plan.summary')}
        hint={t('plan.summaryHint')}
        max={PLACEMENT_LIMITS.summary}
        rows={8}
      />
      <Section title={t('plan.milestones')}>
        <p className="muted" id="field-milestones">
          {t('plan.milestonesHint', { from: format.day(startsOn), to: format.day(endsOn) })}
        </p>
        <Repeat
          name="milestones"
          label={(number) => t('plan.milestone', { number })}
          add={t('plan.addMilestone')}
          blank={{ text: '', dueOn: '' }}
          max={PLACEMENT_LIMITS.milestones}
        >
          {(prefix) => (
            <>
              <TextField name={`${prefix}.text`} label={t('plan.what')} dir="auto" />
              <DateField name={`${prefix}.dueOn`} label={t('plan.dueOn')} />
            </>
          )}
        </Repeat>
      </Section>
      <Draft of={`plan.${placement.id}`} />
    </Form>
  );
}

const withoutPlan = ({ field, problem }: { field: string; problem: string }) => ({
  field: field.replace(/^plan\./, ''),
  problem,
});
