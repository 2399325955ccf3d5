import { expect, it } from '@jest/globals';
import { identifierOf, isDummyOfCharity, orgId } from '#domain/associations/registry/identifier.rules';

it.each([
  ['GB-CHC', '1234567', 'GB-CHC-1234567'],
  ['gb-chc', ' 1234567-1 ', 'GB-CHC-1234567'],
  ['GB-SC', '012345', 'GB-SC-SC012345'],
  ['GB-SC', 'SC012345', 'GB-SC-SC012345'],
  ['GB-NIC', 'NIC100123', 'GB-NIC-100123'],
  ['GB-NIC', '100123', 'GB-NIC-100123'],
  ['GB-COH', '123456', 'GB-COH-00123456'],
  ['GB-COH', 'ce012345', 'GB-COH-CE012345'],
  ['SO-MOI', 'ngo/2021/17', 'SO-MOI-NGO/2021/17'],
])('%s %s is kept as %s', (scheme, number, kept) => {
  const identifier = identifierOf(scheme, number);
  expect(identifier && orgId(identifier)).toBe(kept);
});

it.each([
  ['GB-CHC', '12345'],
  ['GB-CHC', '12345678'],
  ['GB-SC', 'SC12345'],
  ['GB-COH', 'ABC'],
  ['charity', '1234567'],
  ['toString', '1234567'],
  ['SO-MOI', ''],
])('%s "%s" has not the form of its register', (scheme, number) => {
  expect(identifierOf(scheme, number)).toBeNull();
});

it('knows the number at Companies House that only stands for a charity', () => {
  expect([
    isDummyOfCharity({ scheme: 'GB-COH', number: 'CE012345' }),
    isDummyOfCharity({ scheme: 'GB-COH', number: '00123456' }),
  ]).toEqual([true, false]);
});
