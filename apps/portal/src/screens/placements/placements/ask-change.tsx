import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { PLACEMENT_LIMITS, TEXT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useModalities } from '#portal/parts/choices';
import type { Work } from '#portal/screens/placements/placements/work';
import { choice, day, object, text, whole } from '#portal/ui/checks';
import { DateField, RadioGroup, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { problemOfKind } from '#portal/ui/problem';
import { say } from '#portal/ui/say';
import { toast } from '#portal/ui/toast';

const Ask = graphql(`
  mutation AskAmendment($placement: PlacementActionInput!, $wish: AmendmentInput!, $why: Words!) {
    askAmendment(placement: $placement, wish: $wish, why: $why) {
      id
    }
  }
`);
type Wish = VariablesOf<typeof Ask>['wish'];
const schema = object({
  modality: choice(),
  startsOn: day(),
  endsOn: day(),
  weeklyHours: whole(PLACEMENT_LIMITS.weeklyHours),
  why: text(TEXT_LIMITS.words),
});

/** Asks for other dates, hours or another modality; an approver decides. Only what differs is asked for. */
export function AskChange({ placement }: { placement: Work }) {
  const t = useT();
  const ask = useAct(Ask);
  const modalities = useModalities();
  const { id, modality, startsOn, endsOn, weeklyHours } = placement;
  const now = { modality, startsOn, endsOn, weeklyHours: String(weeklyHours) };
  return (
    <Section title={t('change.ask')}>
      <p className="muted prose">{t('change.askHint')}</p>
      <Form
        schema={schema}
        values={{ ...now, why: '' }}
        send={t('change.send')}
        submit={async ({ why, ...wanted }) => {
          const names = Object.keys(now) as (keyof typeof now)[];
          const changed = names.filter((name) => wanted[name] !== now[name]);
          if (changed.length === 0)
            return {
              ...problemOfKind('BAD_INPUT'),
              fields: [{ field: 'modality', problem: say('change.nothing') }],
            };
          const wish: Wish = Object.fromEntries(
            changed.map((name) => [name, name === 'weeklyHours' ? Number(wanted[name]) : wanted[name]]),
          );
          const { problem } = await ask({ placement: { id }, wish, why });
          if (problem) return problem;
          toast(t('change.sent'));
        }}
      >
        <RadioGroup name="modality" label={t('need.modality')} options={modalities} inline />
        <div className="form-grid">
          <DateField name="startsOn" label={t('change.startsOn')} />
          <DateField name="endsOn" label={t('change.endsOn')} />
        </div>
        <TextField name="weeklyHours" label={t('need.weeklyHours')} inputMode="numeric" width="short" />
        <TextArea
          name="why"
          label={t('change.why')}
          hint={t('change.whyHint')}
          max={TEXT_LIMITS.words}
          rows={4}
        />
      </Form>
    </Section>
  );
}
