import { useAct } from '#portal/graphql/act';
import { PANEL_SIDE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';
import type { Interview } from '#portal/screens/marketplace/interviews/interview-data';
import { choice, choices, object } from '#portal/ui/checks';
import { CheckboxGroup, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Plan = graphql(`
  mutation PlanInterview($step: CandidacyStepInput!, $interview: InterviewInput!) {
    planInterview(step: $step, interview: $interview) {
      id
    }
  }
`);
const both = object({ at: choice(), HOST: choices(1), IOM: choices(1) });
/** A host names its own side alone. */
const hostAlone = object({ at: choice(), HOST: choices(1), IOM: choices() });

/** When and with whom. The time is the reader's own; everyone else sees it in theirs. */
export function PlanInterview({ candidacy }: { candidacy: Interview }) {
  const t = useT();
  const plan = useAct(Plan);
  const person = usePerson();
  const isStaff = person !== null && belongs(person, 'staff');
  const sides = PANEL_SIDE.filter((side) => isStaff || side === 'HOST');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <details className="card">
      <summary>{t('interview.plan')}</summary>
      <Form
        schema={isStaff ? both : hostAlone}
        values={{ at: '', HOST: [], IOM: [] }}
        send={t('interview.send')}
        submit={async ({ at, ...named }) => {
          const { problem } = await plan({
            step: { id: candidacy.id },
            interview: {
              at: new Date(at).toISOString(),
              panel: sides.flatMap((side) => named[side].map((accountId) => ({ accountId, side }))),
            },
          });
          if (problem) return problem;
          toast(t('interview.planned'));
        }}
      >
        <TextField
          name="at"
          type="datetime-local"
          label={t('interview.at')}
          hint={t('interview.zone', { zone: timeZone.replaceAll('_', ' ') })}
          width="medium"
        />
        {sides.map((side) => (
          <CheckboxGroup
            key={side}
            name={side}
            label={t(`interview.of.${side}`)}
            hint={t(
              side === 'IOM' ? 'interview.ofHint' : isStaff ? 'interview.askHint' : 'interview.hostHint',
            )}
            options={candidacy.panelCandidates
              .filter((person) => person.side === side)
              .map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
          />
        ))}
      </Form>
    </details>
  );
}
