import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { SIGNATORY } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Consequence } from '#portal/parts/steps/consequence';
import {
  type Plan,
  type Signatory,
  signatureOf,
  type Work,
} from '#portal/screens/placements/placements/work';
import { WritePlan } from '#portal/screens/placements/placements/write-plan';
import { Button } from '#portal/ui/button';
import { object, ticked } from '#portal/ui/checks';
import { Checkbox } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { EmptyState, Notice, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const Sign = graphql(`
  mutation SignWorkPlan($signature: PlanSignatureInput!) {
    signWorkPlan(signature: $signature) {
      id
    }
  }
`);
const signSchema = object({ read: ticked() }) satisfies z.ZodMiniType;

/** The work plan: what was agreed, who has signed it, and the next version. */
export function PlanPart({ placement }: { placement: Work }) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  const [plan, ...earlier] = placement.plans;
  const mayWrite = placement.acts.includes('WRITE_PLAN');
  if (writing) return <WritePlan placement={placement} plan={plan} onDone={() => setWriting(false)} />;
  const write = mayWrite && (
    <Button tone={plan ? 'quiet' : undefined} onClick={() => setWriting(true)}>
      {t(plan ? 'plan.change' : 'plan.write')}
    </Button>
  );
  if (placement.withheld.includes('plans')) return <p className="muted">{t('withheld')}</p>;
  if (!plan)
    return (
      <EmptyState title={t('plan.none')} action={write}>
        {t('plan.noneText')}
      </EmptyState>
    );
  return (
    <div className="stack stack-l">
      {!plan.isCurrent && <Notice tone="warm">{t('plan.outdated')}</Notice>}
      <PlanText plan={plan} />
      <Signatures placementId={placement.id} plan={plan} />
      {write && (
        <div className="stack">
          <p className="muted">{t('plan.changeHint')}</p>
          <div>{write}</div>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('plan.earlier')}</summary>
          <div className="stack stack-l">
            {earlier.map((old) => (
              <PlanText key={old.version} plan={old} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function PlanText({ plan }: { plan: Plan }) {
  const t = useT();
  const format = useFormat();
  return (
    <Section title={t('plan.version', { version: plan.version })}>
      <p className="muted small">{t('plan.writtenAt', { when: format.moment(plan.writtenAt) })}</p>
      <p className="prose keep-lines" dir="auto">
        {plan.summary}
      </p>
      <SummaryList
        rows={plan.milestones.map(({ text, dueOn }) => ({
          label: format.day(dueOn),
          value: <bdi>{text}</bdi>,
        }))}
      />
    </Section>
  );
}

/** Who has signed what; what is signed is shown as its digest, the same on every copy. */
function Signatures({ placementId, plan }: { placementId: string; plan: Plan }) {
  const t = useT();
  const format = useFormat();
  const [as] = plan.signableAs;
  return (
    <Section title={t('plan.signatures')}>
      <SummaryList
        rows={SIGNATORY.map((signatory) => {
          const signature = signatureOf(plan, signatory);
          return {
            label: t(`party.${signatory}`),
            value: signature ? (
              <span className="row">
                <Tag tone="good">{t('plan.signed')}</Tag>
                {format.moment(signature.signedAt)}
              </span>
            ) : (
              <Tag tone="warm">{t('plan.unsigned')}</Tag>
            ),
          };
        })}
      />
      <p className="small">
        <span className="muted">{t('plan.digest')}</span> <bdi className="code">{plan.digest}</bdi>
      </p>
      {as && <SignForm placementId={placementId} plan={plan} as={as} />}
    </Section>
  );
}

function SignForm({ placementId, plan, as }: { placementId: string; plan: Plan; as: Signatory }) {
  const t = useT();
  const sign = useAct(Sign);
  return (
    <Form
      key={plan.digest}
      schema={signSchema}
      values={{ read: false }}
      send={t('plan.sign')}
      submit={async () => {
        const { problem } = await sign({ signature: { id: placementId, as, digest: plan.digest } });
        if (problem) return problem;
        toast(t('plan.signedNow'));
      }}
    >
      <Consequence of="plan.sign" />
      <Checkbox name="read" label={t('plan.read', { version: plan.version })} />
    </Form>
  );
}
