import { readFileSync } from 'node:fs';
import { visibilityFor } from '#domain/associations/services/place.rules';
import type { Weekday } from '#domain/associations/services/recurrence.rules';
import type { ServiceCategory, ServiceDescription, ServiceMode } from '#domain/associations/services/service';
import type { InstitutionPart } from '#features/demonstration/cast';

interface Town {
  /** The key of the association that gives the services there. */
  readonly body: string;
  readonly town: string;
  readonly region: string;
  readonly lat: number;
  readonly lng: number;
}

interface Kind {
  readonly name: string;
  readonly description: string;
  readonly categories: readonly ServiceCategory[];
  readonly modes: readonly ServiceMode[];
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

interface Directory {
  readonly towns: readonly Town[];
  readonly kinds: readonly Kind[];
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`cast/${name}.json`, import.meta.url), 'utf8'));

/** The associations of the demonstration, all invented. */
export const ASSOCIATIONS = read('associations') as readonly InstitutionPart[];
const DIRECTORY = read('services') as Directory;

/** Every kind of service in every town of an association; numbers of phones are those that are kept for fiction. */
export function servicesOf({ key, country, timeZone }: InstitutionPart): ServiceDescription[] {
  const towns = DIRECTORY.towns.filter(({ body }) => body === key);
  return towns.flatMap(({ town, region, lat, lng }, i) =>
    DIRECTORY.kinds.map(({ days, opens, closes, ...kind }, j): ServiceDescription => ({
      ...kind,
      name: `${kind.name}, ${town}`,
      languages: DIRECTORY.languages[country] ?? ['en'],
      ...{ eligibility: null, cost: null, howToAsk: null, website: null, email: null },
      phones: [`+44 20 7946 0${String(100 + i * 10 + j)}`],
      hours: {
        zone: timeZone,
        rules: [{ days, nth: null, opens, closes, overnight: false, from: null, to: null }],
        exceptions: [],
        byAppointment: false,
      },
      places: kind.modes.includes('IN_PERSON')
        ? [
            {
              visibility: visibilityFor(kind.categories),
              ...{ country, region, town, address: `${10 + j} Market Street`, postcode: null },
              point: { lat: lat + j / 200, lng: lng + j / 200 },
            },
          ]
        : [],
      capacity: null,
    })),
  );
}
