import { useAct } from '#portal/graphql/act';
import { SERVICE_MISTAKE_ANSWER } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { offers, type StepSpec, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { ConfirmService } from '#portal/screens/associations/services/confirm-service';
import { type Service, StepServiceMutation } from '#portal/screens/associations/services/service-data';
import { Button, ButtonLink } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const AnswerMutation = graphql(`
  mutation AnswerServiceReports($id: ID!, $answer: ServiceMistakeAnswer!) {
    answerServiceReports(id: $id, answer: $answer)
  }
`);
type Command = Service['steps'][number]['command'];

/** What those who look after a service do with it. */
export function ServiceWork({ service }: { service: Service }) {
  const t = useT();
  const { id, version, steps, name } = service;
  const mayWrite = may(usePerson(), 'SERVICE_WRITE');
  const spec = (command: Command, says: Omit<StepSpec, 'document' | 'variables'>) =>
    stepWith({
      ...says,
      document: StepServiceMutation,
      variables: ({ reason }) => ({ command, step: { id, version, reason } }),
    });
  return (
    <div className="card stack no-print">
      {service.openReports.length > 0 && <Reports service={service} />}
      <div className="row">
        {offers({ steps }, 'CONFIRM') && <ConfirmService id={id} version={version} name={name} />}
        {mayWrite && (
          <ButtonLink to="/services/$id/edit" params={{ id }} tone="quiet">
            {t('directory.edit')}
          </ButtonLink>
        )}
      </div>
      <Steps
        id={id}
        steps={steps}
        specs={{
          SUBMIT: spec('SUBMIT', { label: 'directory.step.SUBMIT', says: 'service.submit' }),
          VERIFY: spec('VERIFY', { label: 'directory.step.VERIFY', says: 'service.verify' }),
          RETURN: spec('RETURN', { label: 'directory.step.RETURN', says: 'service.return', tone: 'quiet' }),
          CLOSE_FOR_NOW: spec('CLOSE_FOR_NOW', {
            label: 'directory.step.CLOSE_FOR_NOW',
            says: 'service.closeForNow',
            tone: 'quiet',
          }),
          REOPEN: spec('REOPEN', { label: 'directory.step.REOPEN', says: 'service.reopen' }),
          SUSPEND: spec('SUSPEND', {
            label: 'directory.step.SUSPEND',
            says: 'service.suspend',
            tone: 'danger',
          }),
          REINSTATE: spec('REINSTATE', { label: 'directory.step.REINSTATE', says: 'service.reinstate' }),
          CLOSE: spec('CLOSE', { label: 'directory.step.CLOSE', says: 'service.close', tone: 'danger' }),
        }}
      />
    </div>
  );
}

/** What readers have found wrong, and the answers to it. */
function Reports({ service: { id, openReports } }: { service: Service }) {
  const t = useT();
  const format = useFormat();
  const act = useAct(AnswerMutation);
  const answer = async (chosen: (typeof SERVICE_MISTAKE_ANSWER)[number]) => {
    const { problem } = await act({ id, answer: chosen });
    toast(problem ? problemText(t, problem) : t('state.done'));
  };
  return (
    <Notice tone="warm" title={t('directory.reported')}>
      <p>{format.list(openReports.map((mistake) => t(`directory.mistake.${mistake}`)))}</p>
      <div className="actions">
        {SERVICE_MISTAKE_ANSWER.map((code) => (
          <Button key={code} size="small" tone="quiet" onClick={() => void answer(code)}>
            {t(`directory.answer.${code}`)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
