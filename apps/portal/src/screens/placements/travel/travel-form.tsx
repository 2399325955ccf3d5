import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { INSURANCE_KIND, TRAVEL_MODE, VISA_STATE } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { TRAVEL_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import type { Plan } from '#portal/screens/placements/travel/travel-data';
import { choice, day, object, optionalDay, text } from '#portal/ui/checks';
import { DateField, Select, TextField } from '#portal/ui/fields';
import { fieldId, Form } from '#portal/ui/form';
import { Repeat } from '#portal/ui/repeat';
import { toast } from '#portal/ui/toast';

const PlanTravel = graphql(`
  mutation PlanTravel($plan: TravelPlanInput!) {
    planTravel(plan: $plan) {
      placementId
    }
  }
`);
type Given = VariablesOf<typeof PlanTravel>['plan'];
const schema = object({
  legs: z.array(
    object({
      from: text(TRAVEL_LIMITS.town),
      to: text(TRAVEL_LIMITS.town),
      mode: choice(),
      leavesOn: day(),
      arrivesOn: day(),
    }),
  ),
  visa: z.string(),
  visaUntil: optionalDay(),
  insurance: z.string(),
  insuredUntil: optionalDay(),
});
const NO_LEG = { from: '', to: '', mode: 'AIR', leavesOn: '', arrivesOn: '' };

/** The way there and back, the visa and the insurance, as the traveller or staff enter them. */
export function TravelForm({ placementId, plan }: { placementId: string; plan: Plan | null }) {
  const t = useT();
  const save = useAct(PlanTravel);
  return (
    <details className="card">
      <summary>{t(plan ? 'travel.change' : 'travel.begin')}</summary>
      <Form
        key={plan?.version ?? 0}
        schema={schema}
        values={{
          legs: (plan?.legs ?? []).map((leg) => ({ ...leg })),
          visa: plan?.visa ?? '',
          visaUntil: plan?.visaUntil ?? '',
          insurance: plan?.insurance ?? '',
          insuredUntil: plan?.insuredUntil ?? '',
        }}
        send={t('action.save')}
        submit={async ({ visa, visaUntil, insurance, insuredUntil, legs }) => {
          const given = {
            ...{ placementId, version: plan?.version ?? 0, legs },
            ...{ visa: visa || null, visaUntil: visaUntil || null },
            ...{ insurance: insurance || null, insuredUntil: insuredUntil || null },
          } as Given;
          const { problem } = await save({ plan: given });
          if (problem) return problem;
          toast(t('state.saved'));
        }}
      >
        <div id={fieldId('legs')}>
          <Repeat
            name="legs"
            max={TRAVEL_LIMITS.legs}
            label={(number) => t('travel.leg', { number })}
            add={t('travel.addLeg')}
            blank={NO_LEG}
          >
            {(prefix) => (
              <>
                <div className="form-grid">
                  <TextField name={`${prefix}.from`} label={t('travel.from')} dir="auto" />
                  <TextField name={`${prefix}.to`} label={t('travel.to')} dir="auto" />
                </div>
                <Select
                  name={`${prefix}.mode`}
                  label={t('travel.mode')}
                  options={TRAVEL_MODE.map((value) => ({ value, label: t(`travel.mode.${value}`) }))}
                />
                <div className="form-grid">
                  <DateField name={`${prefix}.leavesOn`} label={t('travel.leavesOn')} />
                  <DateField name={`${prefix}.arrivesOn`} label={t('travel.arrivesOn')} />
                </div>
              </>
            )}
          </Repeat>
        </div>
        <div className="form-grid">
          <Select
            name="visa"
            label={t('travel.visa')}
            options={VISA_STATE.map((value) => ({ value, label: t(`travel.visa.${value}`) }))}
            optional
          />
          <DateField name="visaUntil" label={t('travel.visaUntil')} optional />
        </div>
        <div className="form-grid">
          <Select
            name="insurance"
            label={t('travel.insurance')}
            options={INSURANCE_KIND.map((value) => ({ value, label: t(`travel.insurance.${value}`) }))}
            optional
          />
          <DateField name="insuredUntil" label={t('travel.insuredUntil')} optional />
        </div>
      </Form>
    </details>
  );
}
