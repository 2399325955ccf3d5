import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import type { Service } from '#portal/screens/associations/services/service-data';
import { useServiceWords } from '#portal/screens/associations/services/service-words';

/** The nth such weekday of a month; any other is the last. */
const NTH: Readonly<Record<number, MessageId>> = {
  1: 'directory.nth.1',
  2: 'directory.nth.2',
  3: 'directory.nth.3',
  4: 'directory.nth.4',
};

/** When a service is open: now, next, and by its rules. */
export function Opening({ service }: { service: Service }) {
  const t = useT();
  const format = useFormat();
  const words = useServiceWords();
  const { hours } = service;
  if (!hours) return <>{t('directory.hoursUnknown')}</>;
  return (
    <div className="stack stack-s">
      <p>
        <strong>{words.open(service)}</strong>
      </p>
      <ul>
        {hours.rules.map(({ days, nth, opens, closes, overnight }, i) => (
          <li key={i}>
            {nth === null
              ? format.list(days.map(words.weekday))
              : t(NTH[nth] ?? 'directory.nth.last', { days: format.list(days.map(words.weekday)) })}
            {': '}
            <span dir="ltr">
              {opens}–{closes}
            </span>
            {overnight && ` (${t('directory.nextDay')})`}
          </li>
        ))}
        {hours.exceptions.map(({ on, openings }) => (
          <li key={on}>
            {format.day(on)}:{' '}
            {openings.length === 0
              ? t('directory.closedDay')
              : format.list(openings.map(({ opens, closes }) => `${opens}–${closes}`))}
          </li>
        ))}
      </ul>
      {hours.byAppointment && <p>{t('directory.byAppointment')}</p>}
      <p className="muted small">
        {t('directory.clock')} <bdi>{hours.zone.replaceAll('_', ' ')}</bdi>
      </p>
    </div>
  );
}
