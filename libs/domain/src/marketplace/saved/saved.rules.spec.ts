import { expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel/errors';
import { assertRoom, foundIn, keptSearch, lookAgainBefore } from '#domain/marketplace/saved/saved.rules';

it('keeps a search without what narrows nothing', () => {
  expect(keptSearch({ text: '  ', country: 'SO' })).toEqual({ country: 'SO', text: null, modality: null });
  expect(keptSearch({ text: ' solar  power ', modality: 'VIRTUAL' })).toEqual({
    country: null,
    text: 'solar  power',
    modality: 'VIRTUAL',
  });
});

it('has room for a hundred needs and ten searches', () => {
  expect(() => assertRoom('needs', 100)).not.toThrow();
  expect(() => assertRoom('needs', 101)).toThrow(DomainError);
  expect(() => assertRoom('searches', 10)).not.toThrow();
  expect(() => assertRoom('searches', 11)).toThrow(DomainError);
});

it('looks again after a day', () => {
  expect(lookAgainBefore(new Date('2027-03-02T09:00:00Z'))).toEqual(new Date('2027-03-01T09:00:00Z'));
});

it('names one new need, and counts several', () => {
  expect(foundIn(['a'])).toEqual({ found: 'ONE', count: 1, needId: 'a' });
  expect(foundIn(['a', 'b'])).toEqual({ found: 'SEVERAL', count: 2 });
});
