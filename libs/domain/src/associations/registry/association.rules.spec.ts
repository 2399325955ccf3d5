import { describe, expect, it } from '@jest/globals';
import type { AssociationDescription } from '#domain/associations/registry/association';
import { keptIdentifiers, problemsOfAssociation } from '#domain/associations/registry/association.rules';

const SAYS: AssociationDescription = {
  residenceCountries: ['GB'],
  heritageCountries: ['SO', 'ET'],
  fields: ['EDUCATION'],
  languages: ['so'],
  founded: 1998,
  members: 'FROM_50_TO_199',
  identifiers: [{ scheme: 'GB-CHC', number: '1234567' }],
};

describe('what an association says of itself', () => {
  it('has two countries at least, what it does, and its languages', () => {
    expect(problemsOfAssociation(SAYS)).toEqual([]);
    expect(problemsOfAssociation({ ...SAYS, identifiers: [] })).toEqual([]);
  });

  it.each([
    [{ residenceCountries: [] }, 'residenceCountries', 'AT_LEAST_ONE'],
    [{ heritageCountries: ['XX1'] }, 'heritageCountries', 'COUNTRY_FORM'],
    [{ heritageCountries: ['SO', 'SO'] }, 'heritageCountries', 'DUPLICATE'],
    [{ fields: [] }, 'fields', 'AT_LEAST_ONE'],
    [{ languages: [] }, 'languages', 'AT_LEAST_ONE'],
    [{ identifiers: [{ scheme: 'GB-CHC', number: '12' }] }, 'identifiers.0.number', 'REGISTER_NUMBER'],
    [
      {
        identifiers: [
          { scheme: 'GB-CHC', number: '1234567' },
          { scheme: 'gb-chc', number: '1234568' },
        ],
      },
      'identifiers',
      'DUPLICATE',
    ],
  ] as const)('%o is refused', (more, field, code) => {
    expect(problemsOfAssociation({ ...SAYS, ...more })).toContainEqual(
      expect.objectContaining({ field, code }),
    );
  });

  it('has its numbers in one form', () => {
    expect(keptIdentifiers([{ scheme: 'gb-coh', number: '123456' }])).toEqual([
      { scheme: 'GB-COH', number: '00123456' },
    ]);
  });
});
