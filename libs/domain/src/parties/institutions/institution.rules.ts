import type { FindingCode } from '#domain/catalogue/findings';
import { isCountry } from '#domain/kernel/codes';
import { addMonths, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { definedValues } from '#domain/kernel/given';
import { type Range, TEXT_LIMITS } from '#domain/kernel/text/limits';
import { characters, cleanText, type TextRule } from '#domain/kernel/text/text.rules';
import { isTimeZone } from '#domain/kernel/time-zone';
import type { InstitutionDescription } from '#domain/parties/institutions/institution';
import { INSTITUTION_LIMITS } from '#domain/parties/institutions/limits';
import { sectorLevel } from '#domain/reference/taxonomy/sector';

/** An institution is asked again at the latest after so many months. */
const LONGEST_APPROVAL_MONTHS = 60;

/** Its people and IOM are warned so many days before it expires. */
export const EXPIRY_WARNING_DAYS = 30;

type Check = readonly [
  field: keyof InstitutionDescription,
  isWrong: (it: InstitutionDescription) => boolean,
  code: FindingCode,
];

function between(given: string, [least, max]: Range, lines: TextRule['lines'] = 'one'): boolean {
  const cleaned = cleanText(given, { max, lines });
  return 'text' in cleaned && characters(cleaned.text) >= least;
}

const CHECKS: readonly Check[] = [
  ['name', (it) => !between(it.name, INSTITUTION_LIMITS.name), 'FULL_NAME'],
  ['country', (it) => !isCountry(it.country), 'COUNTRY_FORM'],
  ['city', (it) => it.city !== null && !between(it.city, INSTITUTION_LIMITS.city), 'TOWN'],
  ['sector', (it) => it.sector !== null && !sectorLevel(it.sector), 'UNKNOWN_SECTOR'],
  ['description', (it) => !between(it.description, INSTITUTION_LIMITS.description, 'several'), 'ABOUT'],
  ['website', (it) => it.website !== null && !isWebsite(it.website), 'WEB_FORM'],
  ['timeZone', (it) => !isTimeZone(it.timeZone), 'TIME_ZONE_FORM'],
];

function isWebsite(text: string): boolean {
  return text.length <= TEXT_LIMITS.webAddress && /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** The fields that may be empty, and are emptied by `null`. */
const MAY_BE_EMPTY = ['city', 'sector', 'website'] as const;

/** What a change replaces; `null` for a field that may not be empty means "as it was". */
export function changedFields(change: Partial<InstitutionDescription>): Partial<InstitutionDescription> {
  const emptied = MAY_BE_EMPTY.filter((field) => change[field] === null).map(
    (field) => [field, null] as const,
  );
  return { ...definedValues(change), ...Object.fromEntries(emptied) };
}

/** @throws DomainError INSTITUTION_INCOMPLETE with every problem at once. */
export function assertDescribed(description: InstitutionDescription): void {
  const problems = CHECKS.filter(([, isWrong]) => isWrong(description)).map(([field, , code]): Finding => ({
    field,
    code,
    values: { most: INSTITUTION_LIMITS.name[1] },
  }));
  const first = problems[0];
  if (first) throw new DomainError('INSTITUTION_INCOMPLETE', { field: first.field, problems });
}

/** An approval ends on a day after today, and within five years. */
export function assertApprovalEnd(validUntil: IsoDate, today: IsoDate): void {
  const fits =
    isIsoDate(validUntil) && validUntil > today && validUntil <= addMonths(today, LONGEST_APPROVAL_MONTHS);
  if (fits) return;
  refuseProblems([{ field: 'validUntil', code: 'WITHIN_FIVE_YEARS' }]);
}
