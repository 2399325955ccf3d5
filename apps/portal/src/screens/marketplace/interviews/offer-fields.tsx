import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { INTERVIEW_WAY } from '#portal/graphql/enums';
import { CANDIDACY_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import type { Zones } from '#portal/screens/marketplace/interviews/both-clocks';
import { localMoment } from '#portal/screens/marketplace/interviews/local-moment';
import { choice, optionalText } from '#portal/ui/checks';
import { RadioGroup, Select, TextField } from '#portal/ui/fields';
import { say } from '#portal/ui/say';

/** By the clocks of this device. */
const momentOf = (typed: string): Date | null =>
  localMoment(typed, Intl.DateTimeFormat().resolvedOptions().timeZone);

/** A time that these clocks have. */
const time = z.string().check(
  z.minLength(1, say('error.required')),
  z.refine((typed) => momentOf(typed) !== null, say('interview.noSuchTime')),
);
const optionalTime = z
  .string()
  .check(z.refine((typed) => typed === '' || momentOf(typed) !== null, say('interview.noSuchTime')));

/** The fields of an offer, beside those of a panel. */
export const OFFER_SHAPE = {
  time1: time,
  time2: optionalTime,
  time3: optionalTime,
  minutes: choice(),
  way: choice(),
  place: optionalText(CANDIDACY_LIMITS.interviewPlace),
};
export const EMPTY_OFFER = { time1: '', time2: '', time3: '', minutes: '45', way: 'VIDEO', place: '' };
const TIMES = ['time1', 'time2', 'time3'] as const;
const MINUTES = ['30', '45', '60', '90'];

type Way = (typeof INTERVIEW_WAY)[number];

/** An offer as it is sent. */
export function offerOf(values: Record<keyof typeof OFFER_SHAPE, string>) {
  const times = TIMES.flatMap((name) => momentOf(values[name])?.toISOString() ?? []);
  const way: Way = INTERVIEW_WAY.find((known) => known === values.way) ?? 'VIDEO';
  return { times, minutes: Number(values.minutes), way, place: values.place || null };
}

/** Up to three times, each by the clocks of both sides, how long it takes and how one meets. */
export function OfferFields({ zones }: { zones: Zones | null }) {
  const t = useT();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <>
      <p className="muted">{t('interview.zone', { zone: timeZone.replaceAll('_', ' ') })}</p>
      {TIMES.map((name, i) => (
        <TimeField key={name} name={name} number={i + 1} zones={zones} />
      ))}
      <Select
        name="minutes"
        label={t('interview.minutes')}
        options={MINUTES.map((value) => ({
          value,
          label: t('interview.minutesOf', { count: Number(value) }),
        }))}
        width="short"
      />
      <RadioGroup
        name="way"
        label={t('interview.way')}
        options={INTERVIEW_WAY.map((value) => ({ value, label: t(`interview.way.${value}`) }))}
      />
      <TextField
        name="place"
        label={t('interview.place')}
        hint={t('interview.placeHint')}
        optional
        dir="auto"
      />
    </>
  );
}

function TimeField({ name, number, zones }: { name: string; number: number; zones: Zones | null }) {
  const t = useT();
  const format = useFormat();
  const typed = useWatch({ name }) as string;
  const at = momentOf(typed)?.toISOString();
  const hint =
    at && zones
      ? t('interview.bothClocks', {
          host: format.moment(at, zones.host),
          professional: format.moment(at, zones.professional),
        })
      : undefined;
  return (
    <TextField
      name={name}
      type="datetime-local"
      label={t('interview.timeOf', { number })}
      hint={hint}
      width="medium"
      optional={number > 1}
    />
  );
}
