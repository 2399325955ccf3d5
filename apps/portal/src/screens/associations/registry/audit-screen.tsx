import { useParams } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { offers, type StepSpec, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { type Audit, AuditsQuery, StepAuditMutation } from '#portal/screens/associations/registry/audit-data';
import { AnswerAudit, RateAudit } from '#portal/screens/associations/registry/audit-form';
import { AuditResult } from '#portal/screens/associations/registry/audit-result';
import { Page, Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

/** The safeguarding of an institution: what it says, what an officer makes of it, and what that lets it do. */
export function SafeguardingOfBody() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('selfAudit.title')}
      lead={t('selfAudit.lead')}
      back={{ link: { to: '/institutions/$id', params: { id } }, label: t('selfAudit.back') }}
    >
      <Load query={AuditsQuery} variables={{ institutionId: id }} lines={8} fresh>
        {({ safeguardingAudits }) => <Audits institutionId={id} audits={safeguardingAudits} />}
      </Load>
    </Page>
  );
}

function Audits({ institutionId, audits }: { institutionId: string; audits: readonly Audit[] }) {
  const t = useT();
  const isOwn = usePerson()?.memberships.some((own) => own.institutionId === institutionId) ?? false;
  const open = audits.find(({ state }) => state === 'DRAFT' || state === 'SUBMITTED') ?? null;
  const rated = audits.find(({ state }) => state === 'RATED');
  const mayRate = open !== null && offers(open, 'RATE');
  return (
    <div className="stack stack-l">
      {rated ? (
        <Section title={t('selfAudit.counts')}>
          <AuditResult audit={rated} />
        </Section>
      ) : (
        <Notice tone="warm">{t('selfAudit.none')}</Notice>
      )}
      {open && (
        <Section title={t(`selfAudit.state.${open.state}`)}>
          <AuditResult audit={open} />
          <OpenSteps institutionId={institutionId} audit={open} />
        </Section>
      )}
      {mayRate && <RateAudit institutionId={institutionId} audit={open} />}
      {isOwn && open?.state !== 'SUBMITTED' && <AnswerAudit institutionId={institutionId} audit={open} />}
    </div>
  );
}

function OpenSteps({ institutionId, audit }: { institutionId: string; audit: Audit }) {
  const { id, version, steps } = audit;
  const spec = (command: 'SUBMIT' | 'RETURN', says: Omit<StepSpec, 'document' | 'variables'>) =>
    stepWith({
      ...says,
      document: StepAuditMutation,
      variables: ({ reason }) => ({ institutionId, command, version, reason: reason ?? null }),
    });
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        SUBMIT: spec('SUBMIT', { label: 'selfAudit.step.SUBMIT', says: 'audit.submit' }),
        RETURN: spec('RETURN', { label: 'selfAudit.step.RETURN', says: 'audit.return', tone: 'quiet' }),
      }}
    />
  );
}
