import type { Locale } from '#domain/kernel/locale';
import { textOf } from '#features/outreach/notifications/catalogue';
import { dayInWords } from '#features/outreach/notifications/moment';

/** What a mail says of a need beside its title. */
export interface NeedFacts {
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly place: string | null;
  readonly modality: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weeklyHours: number | null;
  /** How well the reader fits; null where that is not the matter. */
  readonly band: string | null;
}

/** One line of the facts of a mail. */
export type Fact = readonly [label: string, value: string];

/** Where, when, how many hours and how well it fits, each in the reader's language; what is not known is left out. */
export function factsInWords(facts: NeedFacts, locale: Locale): Fact[] {
  const { country, place, modality, startsOn, endsOn, weeklyHours, band } = facts;
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  const days = {
    from: startsOn ? dayInWords(startsOn, locale) : '',
    to: endsOn ? dayInWords(endsOn, locale) : '',
  };
  const lines: readonly (readonly [key: string, value: string | null])[] = [
    [
      'where',
      [[place, name].filter(Boolean).join(', '), textOf(locale, `word.modality.${modality}`)].join(' · '),
    ],
    ['when', startsOn && endsOn ? textOf(locale, 'mail.fromTo', days) : null],
    ['hours', weeklyHours === null ? null : textOf(locale, 'mail.hoursAWeek', { hours: weeklyHours })],
    ['fit', band === null ? null : textOf(locale, `explain.band.${band}`)],
  ];
  return lines.flatMap(([key, value]) =>
    value === null ? [] : [[textOf(locale, `mail.${key}`), value] as const],
  );
}
