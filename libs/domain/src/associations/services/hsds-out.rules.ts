import type { Hours, OpeningRule } from '#domain/associations/services/hours';
import {
  HSDS_NOTHING,
  HSDS_TAXONOMY,
  type HsdsService,
  type HsdsStatus,
  type HsdsTerm,
} from '#domain/associations/services/hsds';
import type { Place } from '#domain/associations/services/place.rules';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { ServiceState } from '#domain/associations/services/service.states';
import type { IsoDate } from '#domain/kernel/dates';
import { localTime } from '#domain/kernel/local-time';

/** A service with what an export says beside its description. */
export interface ExportedService {
  readonly id: string;
  readonly state: ServiceState;
  readonly description: ServiceDescription;
  readonly assuredOn: IsoDate | null;
  readonly changedAt: Date;
  readonly body: { readonly id: string; readonly name: string; readonly description: string };
}

/** Makes the id of a part: the same for the same service and part, whoever asks. */
export type PartId = (part: string) => string;

const STATUS: Readonly<Partial<Record<ServiceState, HsdsStatus>>> = {
  VERIFIED: 'active',
  DUE: 'active',
  STALE: 'active',
  CLOSED_FOR_NOW: 'temporarily closed',
  DEFUNCT: 'defunct',
};

type Json = Readonly<Record<string, unknown>>;

/** Without what is null, absent or empty: HSDS knows no null. */
const given = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const attribute = (ids: PartId, part: string, term: HsdsTerm, value?: string): Json => ({
  id: ids(`${part}.attribute.${term}.${value ?? ''}`),
  link_entity: part.split('.')[0],
  ...(value === undefined ? {} : { value }),
  taxonomy_term: {
    id: ids(`term.${term}`),
    code: term,
    name: term,
    description: term,
    taxonomy: HSDS_TAXONOMY,
  },
});

/** Whole or half hours by which a zone is ahead of UTC at noon of a day. */
function offsetOn(zone: string, day: IsoDate): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const { year, month, day: date, hour, minute } = localTime(noon, zone);
  return (Date.UTC(year, month - 1, date, hour, minute) - noon.getTime()) / 3_600_000;
}

/** The end of a day is `23:59` in HSDS, by its own advice. */
const endOf = (closes: string): string => (closes === '24:00' ? '23:59' : closes);

function schedule(ids: PartId, hours: Hours, rule: OpeningRule, i: number, day: IsoDate | null): Json {
  const part = `schedule.${i}`;
  const { days, nth, opens, closes, overnight, from, to } = rule;
  return given({
    id: ids(part),
    freq: nth === null ? 'WEEKLY' : 'MONTHLY',
    interval: 1,
    byday: days.map((name) => `${nth ?? ''}${name}`).join(','),
    dtstart: from,
    valid_from: from,
    until: to,
    valid_to: to,
    timezone: day === null ? null : offsetOn(hours.zone, day),
    opens_at: opens,
    closes_at: endOf(closes),
    attributes: [
      attribute(ids, part, 'HOURS.ZONE', hours.zone),
      ...(overnight ? [attribute(ids, part, 'HOURS.OVERNIGHT')] : []),
    ],
  });
}

function address(ids: PartId, part: string, place: Place): Json {
  return {
    id: ids(`${part}.address`),
    address_1: place.address ?? HSDS_NOTHING,
    city: place.town ?? HSDS_NOTHING,
    state_province: place.region,
    postal_code: place.postcode ?? HSDS_NOTHING,
    country: place.country,
    address_type: 'physical',
  };
}

function serviceAtLocation(ids: PartId, place: Place, i: number): Json {
  const part = `location.${i}`;
  return {
    id: ids(`at.${i}`),
    location: given({
      id: ids(part),
      location_type: 'physical',
      latitude: place.point?.lat,
      longitude: place.point?.lng,
      addresses: [address(ids, part, place)],
      attributes: place.visibility === 'DISTRICT' ? [attribute(ids, part, 'PLACE.DISTRICT')] : [],
    }),
  };
}

const area = (ids: PartId, { country, region }: Place, i: number): Json => ({
  id: ids(`area.${i}`),
  name: region,
  extent: country,
  extent_type: 'text',
});

const exceptionText = ({ on, openings }: Hours['exceptions'][number]): string =>
  [on, openings.map(({ opens, closes }) => `${opens}-${closes}`).join(',')].join(' ').trim();

/** The terms that say of hours what HSDS has no field for. */
const hoursTerms = (ids: PartId, hours: Hours): Json[] => [
  attribute(ids, 'service', 'HOURS.ZONE', hours.zone),
  ...(hours.byAppointment ? [attribute(ids, 'service', 'HOURS.BY_APPOINTMENT')] : []),
  ...hours.exceptions.map((one) => attribute(ids, 'service', 'HOURS.EXCEPTION', exceptionText(one))),
];

/**
 * A service as HSDS writes it, fully nested. A hidden place goes out as the area that it serves, and as nothing else.
 */
export function hsdsOf(service: ExportedService, ids: PartId): HsdsService {
  const { id, state, description: it, assuredOn, changedAt, body } = service;
  const open = it.places.filter(({ visibility }) => visibility !== 'HIDDEN');
  const hidden = it.places.filter(({ visibility }) => visibility === 'HIDDEN');
  const parts = given({
    description: it.description,
    url: it.website,
    email: it.email,
    application_process: it.howToAsk,
    fees_description: it.cost,
    eligibility_description: it.eligibility,
    minimum_age: it.minimumAge,
    maximum_age: it.maximumAge,
    assured_date: assuredOn,
    last_modified: changedAt.toISOString(),
    phones: it.phones.map((number, i) => ({ id: ids(`phone.${i}`), number })),
    languages: it.languages.map((code) => ({ id: ids(`language.${code}`), code })),
    schedules: it.hours?.rules.map((rule, i) => schedule(ids, it.hours as Hours, rule, i, assuredOn)),
    service_areas: hidden.map((place, i) => area(ids, place, i)),
    service_at_locations: open.map((place, i) => serviceAtLocation(ids, place, i)),
    capacities: it.capacity
      ? [
          {
            id: ids('capacity'),
            unit: { id: ids('unit'), name: 'places' },
            available: it.capacity.available,
            updated: `${it.capacity.on}T00:00:00.000Z`,
          },
        ]
      : [],
    attributes: [
      ...it.categories.map((code) => attribute(ids, 'service', `CATEGORY.${code}`)),
      ...it.modes.map((code) => attribute(ids, 'service', `MODE.${code}`)),
      ...(it.hours ? hoursTerms(ids, it.hours) : []),
    ],
    organization: { id: body.id, name: body.name, description: body.description },
    organization_id: body.id,
  });
  return { id, name: it.name, status: STATUS[state] ?? 'inactive', ...parts };
}
