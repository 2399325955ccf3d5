import { useFormat, useT } from '#portal/i18n/i18n';
import type { ListedReferral } from '#portal/screens/associations/referrals/referral-data';
import { Tag, type Tone } from '#portal/ui/text';

const TONES: Readonly<Partial<Record<ListedReferral['state'], Tone>>> = {
  SENT: 'warm',
  ACCEPTED: 'good',
  DECLINED: 'bad',
};

/** The status of a referral. */
export function ReferralStatus({ state }: Pick<ListedReferral, 'state'>) {
  const t = useT();
  return <Tag tone={TONES[state] ?? 'info'}>{t(`referral.state.${state}`)}</Tag>;
}

/** Its clock: until when it must be answered, or since when it is late. */
export function ReferralClock({ referral }: { referral: ListedReferral }) {
  const t = useT();
  const format = useFormat();
  const { state, dueAt, escalatedAt, answeredAt, priority } = referral;
  const answer = answeredAt ?? dueAt;
  return (
    <>
      {escalatedAt && state !== 'CLOSED' && <Tag tone="bad">{t('referral.late')}</Tag>}{' '}
      {answer ? (
        <time dateTime={answer}>
          {t(answeredAt ? 'referral.answered' : 'referral.due', { when: format.moment(answer) })}
        </time>
      ) : (
        t(`referral.priority.${priority}`)
      )}
    </>
  );
}
