import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { amountIn } from '#portal/parts/amounts';
import { recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { PaymentFragment } from '#portal/screens/placements/spending/payment-data';
import { Tag } from '#portal/ui/text';

const StepMutation = graphql(`
  mutation StepPayment($command: PaymentCommand!, $step: PaymentStepInput!) {
    stepPayment(command: $command, step: $step) {
      id
    }
  }
`);
export type Payment = ResultOf<typeof PaymentFragment>;
const TONES = {
  RECORDED: 'warm',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: undefined,
  REVERSED: 'bad',
} as const;

/** One payment: how much, what for, who got it and when, and what this reader may do with it. */
export function PaymentLine({ payment, linked = false }: { payment: Payment; linked?: boolean }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const { id, version, amount, currency, kind, payee, paidOn, reference, state, reason, steps } = payment;
  const spec = recordSteps(StepMutation, { id, version }, (command) => `payment.step.${command}`);
  return (
    <li className="stack stack-s">
      <div className="row row-between">
        <span>
          <strong>{amountIn(locale, amount, currency)}</strong>{' '}
          {t('payment.of', { kind: t(`support.kind.${kind}`), payee: t(`payment.payee.${payee}`) })}
        </span>
        <Tag tone={TONES[state]}>{t(`payment.state.${state}`)}</Tag>
      </div>
      <p className="muted small">
        {t('payment.on', { day: format.day(paidOn), reference: `\u2068${reference}\u2069` })}
        {reason && ` · ${t(`reason.${reason}` as MessageId)}`}
      </p>
      {linked && (
        <p>
          <Link to="/placements/$id" params={{ id: payment.placementId }}>
            {t('payment.placement')}
            <span className="visually-hidden"> {reference}</span>
          </Link>
        </p>
      )}
      <Steps
        id={id}
        steps={steps}
        specs={{
          APPROVE: spec('APPROVE', { says: 'payment.approve' }),
          REJECT: spec('REJECT', { says: 'payment.reject', tone: 'quiet' }),
          WITHDRAW: spec('WITHDRAW', { says: 'payment.withdraw', tone: 'quiet' }),
          REVERSE: spec('REVERSE', { says: 'payment.reverse', tone: 'danger' }),
        }}
      />
    </li>
  );
}
