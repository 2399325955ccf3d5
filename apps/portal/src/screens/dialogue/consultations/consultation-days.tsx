import { useFormat, useT } from '#portal/i18n/i18n';
import type { Consultation } from '#portal/screens/dialogue/consultations/consultation-data';
import { type Moment, Timeline } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

/** The days of a consultation in order, the one that is running marked. */
export function ConsultationDays({ consultation }: { consultation: Consultation }) {
  const t = useT();
  const format = useFormat();
  const { state, opensOn, statementsUntil, closesOn, replyDueOn, replyExtendedOn, repliedAt } = consultation;
  const isOpen = state === 'OPEN';
  const isClosed = state === 'REPLY_DUE' || state === 'REPLY_SIGNED' || state === 'REPLIED';
  const moments: Moment[] = [
    {
      key: 'opens',
      title: t('dialogue.days.opens', { day: format.day(opensOn) }),
      when: isOpen || isClosed ? 'past' : 'later',
    },
    {
      key: 'statements',
      title: t('dialogue.days.statements', { day: format.day(statementsUntil) }),
      when: isOpen ? 'now' : isClosed ? 'past' : 'later',
    },
    {
      key: 'closes',
      title: t('dialogue.days.closes', { day: format.day(closesOn) }),
      when: isClosed ? 'past' : 'later',
    },
    {
      key: 'reply',
      title: t('dialogue.days.reply', { day: format.day(replyDueOn) }),
      note: replyExtendedOn && t('dialogue.days.extended', { day: format.day(replyExtendedOn) }),
      when: state === 'REPLIED' ? 'past' : isClosed ? 'now' : 'later',
    },
    ...(repliedAt
      ? [{ key: 'replied', title: t('dialogue.days.replied'), at: repliedAt, when: 'past' as const }]
      : []),
  ];
  return (
    <Section title={t('dialogue.days')}>
      <Timeline moments={moments} />
    </Section>
  );
}
