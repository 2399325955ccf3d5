import { useFormat, useT } from '#portal/i18n/i18n';

/** Where, how and until when, in one line. */
export function NeedLine({
  need,
}: {
  need: {
    country: string;
    place: string | null;
    modality: 'ON_SITE' | 'VIRTUAL' | 'HYBRID' | null;
    deadline: string | null;
  };
}) {
  const t = useT();
  const format = useFormat();
  const parts = [
    [need.place, format.country(need.country)].filter(Boolean).join(', '),
    need.modality && t(`modality.${need.modality}`),
    need.deadline && t('need.applyUntil', { when: format.day(need.deadline) }),
  ];
  return <p className="muted">{parts.filter(Boolean).join(' · ')}</p>;
}

/** When, and how many hours a week; nothing where neither is said. */
export function NeedTimes({
  need: { startsOn, endsOn, weeklyHours },
}: {
  need: { startsOn: string | null; endsOn: string | null; weeklyHours: number | null };
}) {
  const t = useT();
  const format = useFormat();
  const parts = [
    startsOn && endsOn && t('need.fromTo', { from: format.day(startsOn), to: format.day(endsOn) }),
    weeklyHours && t('need.hours', { count: weeklyHours }),
  ].filter(Boolean);
  return parts.length > 0 && <p className="muted small">{parts.join(' · ')}</p>;
}
