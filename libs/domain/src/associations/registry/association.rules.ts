import type { AssociationDescription } from '#domain/associations/registry/association';
import { type Identifier, identifierOf } from '#domain/associations/registry/identifier.rules';
import { ASSOCIATION_LIMITS } from '#domain/associations/registry/limits';
import { isCountry } from '#domain/kernel/codes';
import type { Finding } from '#domain/kernel/findings';

const countriesOf = (
  field: 'residenceCountries' | 'heritageCountries',
  countries: readonly string[],
): (Finding | false)[] => [
  countries.length === 0 && { field, code: 'AT_LEAST_ONE' },
  countries.length > ASSOCIATION_LIMITS.countries && {
    field,
    code: 'MOST_ITEMS',
    values: { most: ASSOCIATION_LIMITS.countries },
  },
  !countries.every(isCountry) && { field, code: 'COUNTRY_FORM' },
  new Set(countries).size < countries.length && { field, code: 'DUPLICATE' },
];

/** The numbers of registers in the form in which they are kept; null for one that has not the form of its register. */
const kept = (identifiers: readonly Identifier[]): (Identifier | null)[] =>
  identifiers.map(({ scheme, number }) => identifierOf(scheme, number));

/** What is wrong with what an association says of itself. */
export function problemsOfAssociation(it: AssociationDescription): Finding[] {
  const schemes = it.identifiers.map(({ scheme }) => scheme.trim().toUpperCase());
  const problems: (Finding | false)[] = [
    ...countriesOf('residenceCountries', it.residenceCountries),
    ...countriesOf('heritageCountries', it.heritageCountries),
    it.fields.length === 0 && { field: 'fields', code: 'AT_LEAST_ONE' },
    it.languages.length === 0 && { field: 'languages', code: 'AT_LEAST_ONE' },
    ...kept(it.identifiers).map(
      (one, i) => one === null && { field: `identifiers.${i}.number`, code: 'REGISTER_NUMBER' as const },
    ),
    new Set(schemes).size < schemes.length && { field: 'identifiers', code: 'DUPLICATE' },
  ];
  return problems.filter((problem) => problem !== false);
}

/** The numbers of registers in the form in which they are kept. */
export const keptIdentifiers = (identifiers: readonly Identifier[]): Identifier[] =>
  kept(identifiers).filter((one) => one !== null);
