import { isCountry } from '#domain/kernel/codes';
import { refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import {
  type ClearanceRule,
  COUNTRY_RISKS,
  type CountryRisk,
  DEFAULT_CLEARANCES,
} from '#domain/placements/clearances/clearance.rules';
import { CLEARANCE_TYPES } from '#domain/placements/clearances/clearance.states';

/** Which checks a programme asks for, and how it sees the risk of its countries: versioned data. */
export interface ClearanceTemplate {
  readonly rules: readonly ClearanceRule[];
  /** Risk by host country, ISO 3166-1 alpha-2. */
  readonly countryRisks: Readonly<Record<string, CountryRisk>>;
  /** The risk of every country that is not listed. */
  readonly otherRisk: CountryRisk;
}

/** In force until a programme publishes its own; it rates no country, so that nobody takes a guess for a rating. */
export const DEFAULT_TEMPLATE: ClearanceTemplate = {
  rules: DEFAULT_CLEARANCES,
  countryRisks: {},
  otherRisk: 'MEDIUM',
};

/** The risk of a host country as a template sees it. */
export const riskOf = ({ countryRisks, otherRisk }: ClearanceTemplate, country: string): CountryRisk =>
  (Object.hasOwn(countryRisks, country) ? countryRisks[country] : undefined) ?? otherRisk;

/** Checks that no programme can do without. */
const ALWAYS = ['MISCONDUCT_DISCLOSURE', 'PSEA_TRAINING', 'CONFLICT_OF_INTEREST'] as const;

/** @throws DomainError BAD_INPUT with every problem at once. */
export function assertTemplate({ rules, countryRisks, otherRisk }: ClearanceTemplate): void {
  const problems: Finding[] = rules.flatMap(({ type }, i) =>
    CLEARANCE_TYPES.includes(type) ? [] : [{ field: `rules.${i}.type`, code: 'UNKNOWN_WORD' }],
  );
  for (const type of ALWAYS) {
    if (!rules.some((rule) => rule.type === type && Object.keys(rule).length === 1))
      problems.push({ field: 'rules', code: 'ASKED_OF_ALL', values: { check: type } });
  }
  for (const [country, risk] of Object.entries(countryRisks)) {
    if (!isCountry(country) || !COUNTRY_RISKS.includes(risk))
      problems.push({ field: `countryRisks.${country}`, code: 'COUNTRY_RISK' });
  }
  if (!COUNTRY_RISKS.includes(otherRisk)) problems.push({ field: 'otherRisk', code: 'UNKNOWN_WORD' });
  refuseProblems(problems);
}
