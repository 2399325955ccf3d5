import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { offers, recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import type { Consultation } from '#portal/screens/dialogue/consultations/consultation-data';
import { ButtonLink } from '#portal/ui/button';

const StepMutation = graphql(`
  mutation StepConsultation($command: ConsultationCommand!, $step: ConsultationStepInput!) {
    stepConsultation(command: $command, step: $step) {
      id
    }
  }
`);

/** What this reader may do with the consultation now; each step says before what it brings. */
export function ConsultationSteps({ consultation }: { consultation: Consultation }) {
  const t = useT();
  const { id, steps } = consultation;
  const spec = recordSteps(StepMutation, consultation, (command) => `dialogue.step.${command}` as const);
  return (
    <>
      {offers(consultation, 'SUBMIT') && (
        <div className="actions">
          <ButtonLink to="/consultations/$id/edit" params={{ id }} tone="quiet">
            {t('dialogue.edit')}
          </ButtonLink>
        </div>
      )}
      <Steps
        id={id}
        steps={steps}
        specs={{
          SUBMIT: spec('SUBMIT', { says: 'consultation.submit' }),
          APPROVE: spec('APPROVE', { says: 'consultation.approve' }),
          RETURN: spec('RETURN', { says: 'consultation.return', tone: 'quiet' }),
          EXTEND: spec('EXTEND', { says: 'consultation.extend', day: 'dialogue.newLastDay', tone: 'quiet' }),
          EXTEND_REPLY: spec('EXTEND_REPLY', {
            says: 'consultation.extendReply',
            day: 'dialogue.newReplyDay',
            tone: 'quiet',
          }),
          CANCEL: spec('CANCEL', { says: 'consultation.cancel', tone: 'danger' }),
        }}
      />
    </>
  );
}
