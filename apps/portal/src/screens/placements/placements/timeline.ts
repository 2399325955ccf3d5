import type { Translate, useFormat } from '#portal/i18n/i18n';
import type { Work } from '#portal/screens/placements/placements/work';
import type { Moment } from '#portal/ui/lists';

/** What the placement is now, and since when (ISO 8601). */
interface Now {
  readonly sentence: string;
  readonly since: string | null;
}

interface Words {
  t: Translate;
  format: ReturnType<typeof useFormat>;
}

/** What happened to a placement, its status, and the days to come, in order. */
export function timelineOf(placement: Work, status: Now, { t, format }: Words): Moment[] {
  const past: Moment[] = [
    { key: 'offered', title: t('course.offered'), at: placement.offeredAt },
    { key: 'accepted', title: t('course.accepted'), at: placement.acceptedAt },
    ...placement.plans.map(({ version, writtenAt }) => ({
      key: `plan-${version}`,
      title: t('plan.version', { version }),
      at: writtenAt,
    })),
    ...placement.plans
      .flatMap(({ signatures }) => signatures)
      .map(({ signatory, signedAt }) => ({
        key: `signed-${signatory}-${signedAt}`,
        title: t('course.signed', { who: t(`party.${signatory}`) }),
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
  // The product's own clock may run ahead of this device.
  const times = [...past.map(({ at }) => at ?? ''), status.since ?? ''];
  const now = [new Date().toISOString(), ...times].sort().at(-1) ?? '';
  const days = daysOf(placement, { t, format }).map((day) => ({ ...day, isOver: day.on < now.slice(0, 10) }));
  const over = days.filter(({ isOver }) => isOver).map(({ on, ...day }) => ({ ...day, sortedBy: on }));
  const happened = [...past.map((moment) => ({ ...moment, sortedBy: moment.at ?? '' })), ...over];
  happened.sort((a, b) => a.sortedBy.localeCompare(b.sortedBy));
  return [
    ...happened,
    { key: 'now', title: status.sentence, when: 'now' },
    ...days.filter(({ isOver }) => !isOver).map((day) => ({ ...day, when: 'later' as const })),
  ];
}

/** The first and the last day: of what was done, or of what is planned. */
function daysOf({ startsOn, endsOn, earlyEnd }: Work, { t, format }: Words) {
  const ended = earlyEnd?.endedOn ?? endsOn;
  return [
    { key: 'starts', title: t('course.starts', { when: format.day(startsOn) }), on: startsOn },
    // The last day is over only when its evening has come: it sorts after what happened on it.
    { key: 'ends', title: t('course.ends', { when: format.day(ended) }), on: `${ended}T24` },
  ];
}
