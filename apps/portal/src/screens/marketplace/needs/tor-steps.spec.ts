import { expect, it } from '@jest/globals';
import { termsSchema } from '#portal/screens/marketplace/needs/need-terms';
import { stepOf, TOR_STEPS } from '#portal/screens/marketplace/needs/tor-steps';

it('asks for every field of the terms in exactly one of six steps', () => {
  const asked = TOR_STEPS.flatMap(({ fields }) => [...fields]);
  expect([...asked].sort()).toEqual(Object.keys(termsSchema.shape).sort());
  expect(TOR_STEPS).toHaveLength(6);
});

it('knows the step of a field and of what is inside of one', () => {
  expect([stepOf('title'), stepOf('outputs.0.indicator'), stepOf('deadline')]).toEqual([0, 1, 4]);
});
