import type { Work } from '#portal/screens/placement/work';
import type { Translate, useFormat } from '#portal/i18n/i18n';
import type { Moment } from '#portal/ui/lists';

interface Words {
  t: Translate;
  format: ReturnType<typeof useFormat>;
}

/** What happened to a placement, how it stands, and the days that come, in order. */
export function timelineOf(placement: Work, standing: string, { t, format }: Words): Moment[] {
  const past: Moment[] = [
    { key: 'offered', title: t('course.offered'), at: placement.offeredAt },
    { key: 'accepted', title: t('course.accepted'), at: placement.acceptedAt },
    ...placement.plans.map(({ version, writtenAt }) => ({
      key: `plan-${version}`,
      title: t('plan.version', { version }),
      at: writtenAt,
    })),
    ...placement.signatures.map(({ signatory, signedAt }) => ({
      key: `signed-${signatory}-${signedAt}`,
      title: t('course.signed', { who: t(`holder.${signatory}`) }),
      at: signedAt,
    })),
    ...placement.terms.slice(1).map(({ version, since }) => ({
      key: `terms-${version}`,
      title: t('course.changed', { version }),
      at: since,
    })),
    ...placement.suspensions.flatMap(({ since, until }) => [
      { key: `paused-${since}`, title: t('course.paused'), at: since },
      { key: `resumed-${since}`, title: t('course.resumed'), at: until },
    ]),
  ].filter(({ at }) => at);
  past.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  // The product's own clock may run ahead of this device.
  const now = [new Date().toISOString(), past.at(-1)?.at ?? ''].sort().at(-1) ?? '';
  const today = now.slice(0, 10);
  const ends = placement.earlyEnd?.endedOn ?? placement.endsOn;
  const days = [
    {
      key: 'starts',
      title: t('course.starts', { when: format.day(placement.startsOn) }),
      on: placement.startsOn,
    },
    { key: 'ends', title: t('course.ends', { when: format.day(ends) }), on: ends },
  ];
  const isOver = (on: string) => on < today;
  return [
    ...past,
    ...days.filter(({ on }) => isOver(on)),
    { key: 'now', title: standing, when: 'now' },
    ...days.filter(({ on }) => !isOver(on)).map((day) => ({ ...day, when: 'later' as const })),
  ];
}
