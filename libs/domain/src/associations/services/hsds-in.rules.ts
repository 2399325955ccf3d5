import { isSwapped } from '#domain/associations/services/country-boxes';
import { isPoint, type Point } from '#domain/associations/services/distance.rules';
import { HSDS_NOTHING, HSDS_TAXONOMY, type HsdsStatus } from '#domain/associations/services/hsds';
import { hoursIn } from '#domain/associations/services/hsds-hours.rules';
import { type Json, objectsAt, recordAt, termsOf, textAt } from '#domain/associations/services/hsds-json';
import type { HsdsFinding, HsdsFindingKind } from '#domain/associations/services/import-findings';
import { keptPlace, type Place, visibilityFor } from '#domain/associations/services/place.rules';
import {
  SERVICE_CATEGORIES,
  SERVICE_MODES,
  type ServiceCategory,
  type ServiceDescription,
} from '#domain/associations/services/service';
import { problemsOfService } from '#domain/associations/services/service.rules';
import { isCountry } from '#domain/kernel/codes';
import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { isLanguage, languageNamed } from '#domain/kernel/languages/languages';

/** What was read of one service of a file: its id there, what it says, and what was found. */
export interface ReadService {
  /** The id in the file; null when it has none. */
  readonly sourceId: string | null;
  readonly status: HsdsStatus;
  readonly assuredOn: IsoDate | null;
  readonly description: ServiceDescription | null;
  readonly findings: readonly HsdsFinding[];
}

/** The fields of a service that HSDS 3 knows; others are left out and said so. */
const KNOWN = new Set(
  (
    'id organization_id program_id name alternate_name description url additional_urls email status ' +
    'interpretation_services application_process fees_description wait_time fees accreditations ' +
    'eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified phones ' +
    'schedules service_areas service_at_locations languages organization funding cost_options program ' +
    'required_documents contacts capacities attributes metadata'
  ).split(' '),
);
const STATUSES: readonly string[] = ['active', 'inactive', 'defunct', 'temporarily closed'];

/** Gathers what is found while a service is read. */
class Findings {
  readonly list: HsdsFinding[] = [];
  add(kind: HsdsFindingKind, field: string): null {
    this.list.push({ kind, field });
    return null;
  }
}

function ageIn(json: Json, field: string, found: Findings): number | null {
  const value = json[field];
  if (value === undefined || value === null) return null;
  return typeof value === 'number' && Number.isFinite(value) ? value : found.add('NOT_A_NUMBER', field);
}

function categoriesIn(terms: readonly string[], found: Findings): ServiceCategory[] {
  const codes = terms.filter((term) => term.startsWith('CATEGORY.')).map((term) => term.slice(9));
  const known = SERVICE_CATEGORIES.filter((category) => codes.includes(category));
  if (known.length > 0) return known;
  found.add('CATEGORY_UNKNOWN', 'attributes');
  return ['OTHER'];
}

function languagesIn(json: Json, found: Findings): string[] {
  const codes = objectsAt(json, 'languages').map((one) => {
    const [code, name] = [textAt(one, 'code') ?? '', textAt(one, 'name') ?? ''];
    const known = isLanguage(code) ? code : languageNamed(name);
    return known ?? found.add('LANGUAGE_UNKNOWN', 'languages');
  });
  return [...new Set(codes.filter((code) => code !== null))];
}

function pointIn(location: Json, country: string, found: Findings): Point | null {
  const { latitude: lat, longitude: lng } = location;
  if ((lat === undefined || lat === null) && (lng === undefined || lng === null)) return null;
  if (typeof lat !== 'number' || typeof lng !== 'number' || !isPoint({ lat, lng }))
    return found.add('POINT_OUTSIDE', 'latitude');
  if (isSwapped(country, { lat, lng })) found.add('POINT_SWAPPED', 'latitude');
  return { lat, lng };
}

const said = (text: string | null): string | null => (text === HSDS_NOTHING ? null : text);

function placeIn(at: Json, categories: readonly ServiceCategory[], found: Findings): Place | null {
  const location = recordAt(at, 'location');
  if (!location || textAt(location, 'location_type') !== 'physical') return null;
  const address = objectsAt(location, 'addresses')[0] ?? {};
  const country = textAt(address, 'country') ?? '';
  if (!isCountry(country)) return found.add('COUNTRY_UNKNOWN', 'country');
  const isDistrict = termsOf(location).some(({ code }) => code === 'PLACE.DISTRICT');
  const visibility = isDistrict ? 'DISTRICT' : visibilityFor(categories);
  if (visibility === 'HIDDEN') found.add('PLACE_HIDDEN', 'location');
  return keptPlace({
    visibility,
    country,
    region: textAt(address, 'state_province') ?? '',
    town: said(textAt(address, 'city')),
    address: said(textAt(address, 'address_1')),
    postcode: said(textAt(address, 'postal_code')),
    point: pointIn(location, country, found),
  });
}

/** The area that a service without a shown place is for. */
function areaIn(area: Json): Place | null {
  const [region, country] = [textAt(area, 'name'), textAt(area, 'extent') ?? ''];
  if (!region || !isCountry(country)) return null;
  return { visibility: 'HIDDEN', country, region, town: null, address: null, postcode: null, point: null };
}

function capacityIn(json: Json): ServiceDescription['capacity'] {
  const one = objectsAt(json, 'capacities')[0];
  const on = (one && textAt(one, 'updated'))?.slice(0, 10) ?? '';
  const available = one?.['available'];
  return typeof available === 'number' && isIsoDate(on) ? { available, on } : null;
}

function dateIn(json: Json, field: string, found: Findings): IsoDate | null {
  const text = textAt(json, field);
  if (text === null) return null;
  return isIsoDate(text.slice(0, 10)) ? text.slice(0, 10) : found.add('NOT_A_DATE', field);
}

/**
 * Reads one service of an HSDS 3 file. What its schema lets through although it cannot be true is refused here: dates and
 * times that are none, ages that are texts or turned round, points outside the earth, fields of another kind.
 */
export function readHsdsService(value: unknown): ReadService {
  const found = new Findings();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    found.add('NOT_AN_OBJECT', '');
    return { sourceId: null, status: 'inactive', assuredOn: null, description: null, findings: found.list };
  }
  const json = value as Json;
  const sourceId = textAt(json, 'id');
  if (!sourceId) found.add('ID_MISSING', 'id');
  const status = textAt(json, 'status') ?? '';
  if (!STATUSES.includes(status)) found.add('STATUS_UNKNOWN', 'status');
  for (const field of Object.keys(json).filter((name) => !KNOWN.has(name))) found.add('FIELD_UNKNOWN', field);
  const assuredOn = dateIn(json, 'assured_date', found);
  const description = describe(json, found);
  for (const { field } of problemsOfService(description)) found.add('FIELD_WRONG', field);
  return { sourceId, status: status as HsdsStatus, assuredOn, description, findings: found.list };
}

function describe(json: Json, found: Findings): ServiceDescription {
  const terms = termsOf(json).filter(({ taxonomy }) => taxonomy === HSDS_TAXONOMY);
  const codes = terms.map(({ code }) => code);
  const categories = categoriesIn(codes, found);
  const places = [
    ...objectsAt(json, 'service_at_locations').flatMap((at) => placeIn(at, categories, found) ?? []),
    ...objectsAt(json, 'service_areas').flatMap((area) => areaIn(area) ?? []),
  ];
  const modes = SERVICE_MODES.filter((mode) => codes.includes(`MODE.${mode}`));
  const { hours, left } = hoursIn(json, terms);
  for (let i = 0; i < left; i++) found.add('SCHEDULE_NOT_KEPT', 'schedules');
  return {
    name: textAt(json, 'name') ?? '',
    description: textAt(json, 'description') ?? '',
    categories,
    modes: modes.length > 0 ? modes : places.length > 0 ? ['IN_PERSON'] : ['PHONE'],
    minimumAge: ageIn(json, 'minimum_age', found),
    maximumAge: ageIn(json, 'maximum_age', found),
    languages: languagesIn(json, found),
    eligibility: textAt(json, 'eligibility_description'),
    cost: textAt(json, 'fees_description'),
    howToAsk: textAt(json, 'application_process'),
    website: textAt(json, 'url'),
    email: textAt(json, 'email'),
    phones: objectsAt(json, 'phones').flatMap((phone) => textAt(phone, 'number')?.replace(/"/g, '') ?? []),
    hours,
    places,
    capacity: capacityIn(json),
  };
}
