import { SIGNATORY } from '#portal/graphql/enums';
import { Consequence } from '#portal/screens/shared/consequence';
import { may, usePerson } from '#portal/app/session';
import { useAct } from '#portal/graphql/act';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { problemText } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { PartLink } from '#portal/screens/staff/part-link';
import { ConfirmButton } from '#portal/ui/dialog';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const PlanFragment = graphql(`
  fragment PlanParts on Placement {
    id
    termsVersion
    plans {
      version
      placementVersion
      summary
      digest
      writtenAt
      milestones {
        text
        dueOn
      }
    }
    signatures {
      planVersion
      signatory
      signedAt
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
  const maySign = may(usePerson(), 'PLACEMENT_DECIDE');
  const { id, termsVersion, plans, signatures } = readFragment(PlanFragment, of);
  const plan = plans[0];
  if (!plan) return null;
  const signedBy = (who: string) =>
    signatures.find(({ planVersion, signatory }) => planVersion === plan.version && signatory === who);
  const isCurrent = plan.placementVersion === termsVersion;
  const give = async () => {
    const { problem } = await sign({ signature: { id, as: 'AP', digest: plan.digest } });
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  return (
    <Section
      title={t('staff.plan')}
      actions={
        <span className="row">
          {!isCurrent && <Tag tone="warm">{t('staff.planOld')}</Tag>}
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
          const signature = signedBy(who);
          return {
            label: t(`staff.holder.${who}`),
            value: signature ? (
              t('staff.signedAt', { when: format.moment(signature.signedAt) })
            ) : (
              <Tag tone="warm">{t('staff.notSigned')}</Tag>
            ),
          };
        })}
      />
      {maySign && isCurrent && !signedBy('AP') && (
        <ConfirmButton label={t('staff.do.sign')} title={t('staff.do.sign')} act={give}>
          <Consequence of="plan.sign" />
        </ConfirmButton>
      )}
    </Section>
  );
}
