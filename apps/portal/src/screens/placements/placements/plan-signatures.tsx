import { SIGNATORY } from '#portal/graphql/enums';
import { Consequence } from '#portal/parts/steps/consequence';
import { useAct } from '#portal/graphql/act';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { problemText } from '#portal/ui/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { signatureOf, type Signatory } from '#portal/screens/placements/placements/work';
import { PartLink } from '#portal/screens/placements/placements/part-link';
import { ConfirmButton } from '#portal/ui/dialog';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const PlanFragment = graphql(`
  fragment PlanParts on Placement {
    id
    plans {
      isCurrent
      signableAs
      summary
      digest
      milestones {
        text
        dueOn
      }
      signatures {
        signatory
        signedAt
      }
    }
  }
`);
const Sign = graphql(`
  mutation SignWorkPlanForIom($signature: PlanSignatureInput!) {
    signWorkPlan(signature: $signature) {
      id
    }
  }
`);

/** The newest work plan with who has signed it; the approver signs as the third. */
export function PlanSignatures({ of }: { of: FragmentOf<typeof PlanFragment> }) {
  const t = useT();
  const format = useFormat();
  const sign = useAct(Sign);
  const { id, plans } = readFragment(PlanFragment, of);
  const plan = plans[0];
  if (!plan) return null;
  const [as] = plan.signableAs;
  const give = async (role: Signatory) => {
    const { problem } = await sign({ signature: { id, as: role, digest: plan.digest } });
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  return (
    <Section
      title={t('staff.plan')}
      actions={
        <span className="row">
          {!plan.isCurrent && <Tag tone="warm">{t('staff.planOld')}</Tag>}
          <PartLink id={id} part="plan" label="placement.everyPlan" />
        </span>
      }
    >
      <p className="prose" dir="auto">
        {plan.summary}
      </p>
      <ul>
        {plan.milestones.map((milestone) => (
          <li key={milestone.text}>
            {format.day(milestone.dueOn)}: <bdi>{milestone.text}</bdi>
          </li>
        ))}
      </ul>
      <SummaryList
        rows={SIGNATORY.map((who) => {
          const signature = signatureOf(plan, who);
          return {
            label: t(`staff.party.${who}`),
            value: signature ? (
              t('staff.signedAt', { when: format.moment(signature.signedAt) })
            ) : (
              <Tag tone="warm">{t('staff.notSigned')}</Tag>
            ),
          };
        })}
      />
      {as && (
        <ConfirmButton label={t('staff.do.sign')} title={t('staff.do.sign')} act={() => give(as)}>
          <Consequence of="plan.sign" />
        </ConfirmButton>
      )}
    </Section>
  );
}
