import { WEEKDAY } from '#portal/graphql/enums';
import { useFormat, useT } from '#portal/i18n/i18n';
import type { FoundService, Place, Service } from '#portal/screens/associations/services/service-data';
import type { Tone } from '#portal/ui/text';

const DAY_MS = 86_400_000;
/** A Monday, from which weekdays are named. */
const MONDAY = Date.UTC(2024, 0, 1);
type Day = (typeof WEEKDAY)[number];

/** Whole days since a calendar day. */
const daysSince = (day: string): number =>
  Math.max(0, Math.floor((Date.now() - new Date(day).getTime()) / DAY_MS));

/** How services are spoken of. */
export function useServiceWords() {
  const t = useT();
  const format = useFormat();
  const weekday = (day: Day): string =>
    format.weekday(new Date(MONDAY + WEEKDAY.indexOf(day) * DAY_MS).toISOString().slice(0, 10), 'long');
  return {
    weekday,
    kinds: (codes: Service['categories']) => format.list(codes.map((code) => t(`directory.kind.${code}`))),
    languages: (codes: readonly string[]) => format.list(codes.map(format.language)),
    checked: (day: string | null) =>
      day ? t('directory.checked', { days: daysSince(day) }) : t('directory.unchecked'),
    /** Where it is, as far as it may be known. */
    place: ({ visibility, address, postcode, town, region, country }: Place) => {
      const where = [address, postcode, town, region, format.country(country)].filter(Boolean).join(', ');
      return visibility === 'HIDDEN' ? t('directory.serves', { where }) : where;
    },
    open: ({ isOpenNow, nextOpening }: Pick<FoundService, 'isOpenNow' | 'nextOpening'>) => {
      if (isOpenNow) return t('directory.openNow');
      if (!nextOpening) return t('directory.hoursUnknown');
      return t('directory.opens', { day: format.day(nextOpening.on), time: nextOpening.opens });
    },
    ages: ({ minimumAge, maximumAge }: Pick<Service, 'minimumAge' | 'maximumAge'>) =>
      minimumAge === null && maximumAge === null
        ? t('directory.anyAge')
        : t('directory.ages', { from: minimumAge ?? 0, to: maximumAge ?? 'none' }),
  };
}

const TONES: Readonly<Partial<Record<Service['state'], Tone>>> = {
  VERIFIED: 'good',
  DUE: 'warm',
  STALE: 'warm',
  UNLISTED: 'bad',
  SUSPENDED: 'bad',
};

/** How the status of a service is coloured; the word says it. */
export const serviceTone = (state: Service['state']): Tone => TONES[state] ?? 'info';
