import { useFormat, useT } from '#portal/i18n/i18n';
import { Tag } from '#portal/ui/text';

/** Until when an answer is in time, and how many days that is; a day that has passed is called overdue. */
export function Due({ at, daysLeft }: { at: string | null; daysLeft: number | null }) {
  const t = useT();
  const format = useFormat();
  if (at === null || daysLeft === null) return null;
  if (daysLeft < 0) return <Tag tone="bad">{t('due.overdue', { when: format.day(at) })}</Tag>;
  return (
    <span className="muted small">
      {t('waitingOn.until', { when: format.day(at) })} · {format.inDays(daysLeft)}
    </span>
  );
}
