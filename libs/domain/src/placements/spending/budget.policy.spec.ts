import { expect, it } from '@jest/globals';
import { assertMayChangeBudget, assertMaySetBudget } from '#domain/placements/spending/budget.policy';
import { ofStaff, refusal } from '#testing/actors';

it('is set by administrators of the whole programme: a budget is spent in all of its countries', () => {
  expect(() => assertMaySetBudget(ofStaff('ADMINISTRATOR', { programmeId: 'g' }), 'g')).not.toThrow();
  for (const other of [
    ofStaff('ADMINISTRATOR', { programmeId: 'g', country: 'SO' }),
    ofStaff('ADMINISTRATOR', { programmeId: 'h' }),
    ofStaff('APPROVER', { programmeId: 'g' }),
  ])
    expect(() => assertMaySetBudget(other, 'g')).toThrow(refusal('FORBIDDEN'));
});

it('is no budget to whoever cannot read it', () => {
  expect(() => assertMayChangeBudget(ofStaff('ADMINISTRATOR', { programmeId: 'h' }), 'g')).toThrow(
    refusal('NOT_FOUND'),
  );
  expect(() =>
    assertMayChangeBudget(ofStaff('ADMINISTRATOR', { programmeId: 'g', country: 'SO' }), 'g'),
  ).toThrow(refusal('FORBIDDEN'));
});
