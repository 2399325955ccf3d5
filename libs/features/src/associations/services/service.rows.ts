import type { AuditRating } from '#domain/associations/registry/audit.rules';
import type { Place } from '#domain/associations/services/place.rules';
import { keptPlace } from '#domain/associations/services/place.rules';
import { isForChildren, type ServiceDescription } from '#domain/associations/services/service';
import type { ServiceFacts } from '#domain/associations/services/service.policy';
import type { InstitutionFacts } from '#domain/parties/institutions/institution.policy';
import type { ServiceEntity, ServicePlaceEntity } from '#features/associations/services/service.entity';

/** The body of a service, as far as the directory speaks of it. */
export interface ServiceBody extends InstitutionFacts {
  /** Of its safeguarding, as it counts now. */
  readonly rating: AuditRating | null;
  readonly name: string;
  readonly description: string;
}

/** A service with its places and its body. */
export interface ServiceRow {
  readonly service: ServiceEntity;
  readonly places: readonly ServicePlaceEntity[];
  readonly body: ServiceBody;
}

const placeOf = ({
  lat,
  lng,
  visibility,
  country,
  region,
  town,
  address,
  postcode,
}: ServicePlaceEntity): Place => ({
  ...{ visibility, country, region, town, address, postcode },
  point: lat === null || lng === null ? null : { lat, lng },
});

/** What a service says of itself. */
export function descriptionOf({
  service,
  places,
}: Pick<ServiceRow, 'service' | 'places'>): ServiceDescription {
  const { name, description, categories, modes, minimumAge, maximumAge, languages } = service;
  const { eligibility, cost, howToAsk, website, email, phones, hours, capacity, capacityOn } = service;
  return {
    ...{ name, description, categories, modes, minimumAge, maximumAge, languages },
    ...{ eligibility, cost, howToAsk, website, email, phones, hours },
    places: places.map(placeOf),
    capacity: capacity === null || capacityOn === null ? null : { available: capacity, on: capacityOn },
  };
}

/** What the policies ask of a service. */
export const factsOfService = ({ service, places, body }: ServiceRow): ServiceFacts => ({
  state: service.state,
  assuredOn: service.assuredOn,
  isForChildren: isForChildren(service),
  visibilities: places.map(({ visibility }) => visibility),
  body,
});

/** The columns of a description. */
export function columnsOf({ places: _, capacity, ...it }: ServiceDescription) {
  return {
    ...it,
    categories: [...it.categories],
    modes: [...it.modes],
    languages: [...it.languages],
    phones: [...it.phones],
    capacity: capacity?.available ?? null,
    capacityOn: capacity?.on ?? null,
  };
}

/** The rows of places, with what of each may be kept. */
export const placesOf = (serviceId: string, places: readonly Place[]): ServicePlaceEntity[] =>
  places.map(keptPlace).map(({ point, ...place }, i) => ({
    ...place,
    serviceId,
    number: i + 1,
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
  }));
