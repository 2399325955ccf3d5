import * as z from 'zod/mini';
import {
  PLACE_VISIBILITY,
  type SERVICE_CATEGORY,
  type SERVICE_MODE,
  type WEEKDAY,
} from '#portal/graphql/enums';
import { SERVICE_LIMITS, TEXT_LIMITS } from '#portal/graphql/limits';
import type { Service } from '#portal/screens/associations/services/service-data';
import {
  choice,
  choices,
  object,
  optionalText,
  optionalTime,
  optionalWhole,
  text,
  wholeOrNull,
  yesOrNo,
} from '#portal/ui/checks';
import { say } from '#portal/ui/say';

type Kind = (typeof SERVICE_CATEGORY)[number];
type Mode = (typeof SERVICE_MODE)[number];
type Day = (typeof WEEKDAY)[number];

/** A latitude and a longitude with a comma between them, as maps show them, or nothing. */
const POINT = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/;
const optionalPoint = () =>
  z.string().check(
    z.trim(),
    z.refine((given) => given === '' || POINT.test(given), say('directory.pointWrong')),
  );

/** What the form of a service holds. */
export const serviceSchema = object({
  name: text(SERVICE_LIMITS.name),
  description: text(SERVICE_LIMITS.description),
  categories: choices(1),
  modes: choices(1),
  minimumAge: optionalWhole(SERVICE_LIMITS.age),
  maximumAge: optionalWhole(SERVICE_LIMITS.age),
  languages: z.array(object({ code: choice() })),
  eligibility: optionalText(SERVICE_LIMITS.note[1]),
  cost: optionalText(SERVICE_LIMITS.note[1]),
  howToAsk: optionalText(SERVICE_LIMITS.note[1]),
  website: z.string().check(z.trim()),
  email: z.string().check(z.trim()),
  phones: z.array(object({ number: text(TEXT_LIMITS.phone) })),
  zone: z.string(),
  byAppointment: yesOrNo(),
  rules: z.array(
    object({
      days: choices(1),
      opens: optionalTime(),
      closes: z.string(),
      overnight: yesOrNo(),
      nth: z.nullable(z.number()),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
  ),
  places: z.array(
    object({
      visibility: z.enum(PLACE_VISIBILITY, say('error.choose')),
      country: choice(),
      region: text(SERVICE_LIMITS.town),
      town: optionalText(SERVICE_LIMITS.town[1]),
      address: optionalText(SERVICE_LIMITS.address[1]),
      postcode: optionalText(SERVICE_LIMITS.postcode[1]),
      point: optionalPoint(),
    }),
  ),
  free: optionalWhole(SERVICE_LIMITS.capacity),
});
export type ServiceValues = z.output<typeof serviceSchema>;

export const BLANK_RULE = {
  days: [],
  opens: '',
  closes: '',
  overnight: false,
  nth: null,
  from: null,
  to: null,
};
export const BLANK_PLACE = {
  ...{ visibility: 'HIDDEN', country: '', region: '', town: '', address: '', postcode: '', point: '' },
};

const NOTHING: Omit<ServiceValues, 'zone'> = {
  ...{ name: '', description: '', categories: [], modes: [], minimumAge: '', maximumAge: '', languages: [] },
  ...{ eligibility: '', cost: '', howToAsk: '', website: '', email: '', phones: [], byAppointment: false },
  ...{ rules: [], places: [], free: '' },
};
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const textOf = (number: number | null): string => (number === null ? '' : String(number));

/** A service as the form shows it; nothing for a new one. */
export function valuesOf(service: Service | null): ServiceValues {
  if (!service) return { ...NOTHING, zone: here() };
  const { hours } = service;
  return {
    ...NOTHING,
    name: service.name,
    description: service.description,
    categories: [...service.categories],
    modes: [...service.modes],
    minimumAge: textOf(service.minimumAge),
    maximumAge: textOf(service.maximumAge),
    languages: service.languages.map((code) => ({ code })),
    eligibility: service.eligibility ?? '',
    cost: service.cost ?? '',
    howToAsk: service.howToAsk ?? '',
    website: service.website ?? '',
    email: service.email ?? '',
    phones: service.phones.map((number) => ({ number })),
    zone: hours?.zone ?? here(),
    byAppointment: hours?.byAppointment ?? false,
    rules: hours?.rules.map((rule) => ({ ...rule, days: [...rule.days] })) ?? [],
    places: service.places.map(({ lat, lng, ...place }) => ({
      ...place,
      town: place.town ?? '',
      address: place.address ?? '',
      postcode: place.postcode ?? '',
      point: lat === null || lng === null ? '' : `${lat}, ${lng}`,
    })),
    free: textOf(service.freePlaces),
  };
}

const orNull = (given: string): string | null => given || null;

function pointOf(given: string): { lat: number; lng: number } | null {
  const [, lat, lng] = POINT.exec(given) ?? [];
  return lat === undefined || lng === undefined ? null : { lat: Number(lat), lng: Number(lng) };
}

/** What the form holds as the API takes it; days that are otherwise stay as they were. */
export function inputOf(values: ServiceValues, before: Service | null, today: string) {
  const { zone, byAppointment, rules, free, places, phones, languages, ...rest } = values;
  const exceptions = before?.hours?.exceptions ?? [];
  const isSaid = rules.length > 0 || byAppointment || exceptions.length > 0;
  const available = wholeOrNull(free);
  return {
    ...rest,
    categories: values.categories as Kind[],
    modes: values.modes as Mode[],
    minimumAge: wholeOrNull(values.minimumAge),
    maximumAge: wholeOrNull(values.maximumAge),
    languages: languages.map(({ code }) => code),
    eligibility: orNull(values.eligibility),
    cost: orNull(values.cost),
    howToAsk: orNull(values.howToAsk),
    website: orNull(values.website),
    email: orNull(values.email),
    phones: phones.map(({ number }) => number),
    hours: isSaid
      ? {
          zone,
          byAppointment,
          exceptions,
          rules: rules.map((rule) => ({ ...rule, days: rule.days as Day[] })),
        }
      : null,
    places: places.map(({ point, ...place }) => ({
      ...place,
      town: orNull(place.town),
      address: orNull(place.address),
      postcode: orNull(place.postcode),
      point: pointOf(point),
    })),
    capacity: available === null ? null : { available, on: today },
  };
}
