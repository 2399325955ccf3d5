import { describe, expect, it } from '@jest/globals';
import { BUDGETS, SIGN_IN_WAITS, waitAfter } from '#domain/identity/accounts/budgets';

describe('budgets', () => {
  it('let the first failures pass, then make each wait twice as long, up to five minutes', () => {
    const waits = Array.from({ length: 16 }, (_, n) => waitAfter(n, SIGN_IN_WAITS));
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('have no limit for an account by itself where that would lock its owner out', () => {
    expect(BUDGETS['signIn']?.account).toBeUndefined();
  });

  it('never refuse a safeguarding concern', () => {
    expect(BUDGETS['raiseConcern']?.over).toBe('TAKEN');
  });
});
