import { problemsOfHours } from '#domain/associations/services/hours.rules';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import { problemsOfPlace } from '#domain/associations/services/place.rules';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { FindingCode } from '#domain/catalogue/findings';
import type { Finding } from '#domain/kernel/findings';
import { isLanguage } from '#domain/kernel/languages/languages';
import type { Range } from '#domain/kernel/text/limits';
import { SHAPES } from '#domain/kernel/text/shape.rules';
import { characters, cleanText, type TextRule } from '#domain/kernel/text/text.rules';

function fits(given: string, [least, max]: Range, lines: TextRule['lines']): boolean {
  const cleaned = cleanText(given, { max, lines, mayBeEmpty: least === 0 });
  return 'text' in cleaned && characters(cleaned.text) >= least;
}

type TextField = 'name' | 'description' | 'eligibility' | 'cost' | 'howToAsk';
const TEXTS: readonly (readonly [TextField, Range, TextRule['lines']])[] = [
  ['name', SERVICE_LIMITS.name, 'one'],
  ['description', SERVICE_LIMITS.description, 'several'],
  ['eligibility', SERVICE_LIMITS.note, 'several'],
  ['cost', SERVICE_LIMITS.note, 'several'],
  ['howToAsk', SERVICE_LIMITS.note, 'several'],
];

type Check = readonly [
  field: string,
  isWrong: (it: ServiceDescription) => boolean,
  code: FindingCode,
  most?: number,
];

const repeats = (list: readonly string[]): boolean => new Set(list).size < list.length;
const isAge = (age: number | null): boolean =>
  age === null || (age >= SERVICE_LIMITS.age[0] && age <= SERVICE_LIMITS.age[1]);

const CHECKS: readonly Check[] = [
  ['categories', (it) => it.categories.length === 0, 'AT_LEAST_ONE'],
  ['categories', (it) => repeats(it.categories), 'DUPLICATE'],
  [
    'categories',
    (it) => it.categories.length > SERVICE_LIMITS.categories,
    'MOST_ITEMS',
    SERVICE_LIMITS.categories,
  ],
  ['modes', (it) => it.modes.length === 0, 'AT_LEAST_ONE'],
  ['modes', (it) => repeats(it.modes), 'DUPLICATE'],
  ['minimumAge', (it) => !isAge(it.minimumAge), 'OUT_OF_RANGE'],
  ['maximumAge', (it) => !isAge(it.maximumAge), 'OUT_OF_RANGE'],
  ['maximumAge', (it) => (it.maximumAge ?? 999) < (it.minimumAge ?? 0), 'ENDS_BEFORE_START'],
  ['languages', (it) => it.languages.some((code) => !isLanguage(code)), 'UNKNOWN_LANGUAGE'],
  ['languages', (it) => repeats(it.languages), 'DUPLICATE'],
  [
    'languages',
    (it) => it.languages.length > SERVICE_LIMITS.languages,
    'MOST_ITEMS',
    SERVICE_LIMITS.languages,
  ],
  ['website', (it) => it.website !== null && SHAPES.WebAddress.read(it.website) === null, 'WEB_FORM'],
  ['email', (it) => it.email !== null && SHAPES.EmailAddress.read(it.email) === null, 'EMAIL_FORM'],
  ['phones', (it) => it.phones.some((phone) => SHAPES.PhoneNumber.read(phone) === null), 'PHONE_FORM'],
  ['phones', (it) => it.phones.length > SERVICE_LIMITS.phones, 'MOST_ITEMS', SERVICE_LIMITS.phones],
  ['places', (it) => it.places.length > SERVICE_LIMITS.places, 'MOST_ITEMS', SERVICE_LIMITS.places],
  ['places', (it) => it.modes.includes('IN_PERSON') && it.places.length === 0, 'AT_LEAST_ONE'],
  [
    'capacity',
    (it) =>
      it.capacity !== null &&
      !(it.capacity.available >= 0 && it.capacity.available <= SERVICE_LIMITS.capacity[1]),
    'OUT_OF_RANGE',
  ],
];

/** Everything that keeps a service from being looked at, field by field. */
export const problemsOfService = (it: ServiceDescription): Finding[] => [
  ...TEXTS.flatMap(([field, range, lines]): Finding[] =>
    it[field] === null || fits(it[field], range, lines)
      ? []
      : [{ field, code: 'CHARACTERS', values: { least: range[0], most: range[1] } }],
  ),
  ...CHECKS.flatMap(([field, isWrong, code, most]): Finding[] =>
    isWrong(it) ? [{ field, code, ...(most === undefined ? {} : { values: { most } }) }] : [],
  ),
  ...(it.hours === null ? [] : problemsOfHours(it.hours)),
  ...it.places.flatMap((place, i) => problemsOfPlace(`places.${i}`, place)),
];
