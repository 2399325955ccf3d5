import { describe, expect, it } from '@jest/globals';
import { statesOf } from '#domain/kernel/machine';
import { CANDIDACY, OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY_VIEW } from '#domain/marketplace/candidacies/views';
import { courseOf } from '#portal/screens/marketplace/candidacies/course';

describe('the course of an application', () => {
  it('has one present stage in each open state, for each reader, and none once it has ended', () => {
    for (const state of statesOf(CANDIDACY))
      for (const key of Object.values(CANDIDACY_VIEW[state].says)) {
        const present = courseOf(key)?.filter(({ when }) => when === 'now').length ?? 0;
        expect([state, key, present]).toEqual([state, key, OPEN_CANDIDACY_STATES.includes(state) ? 1 : 0]);
      }
  });

  it('has the past before the present, and what is to come after it', () => {
    expect(courseOf('candidacy.interview')?.map(({ when }) => when)).toEqual([
      'past',
      'past',
      'now',
      'later',
    ]);
    expect(courseOf('candidacy.invited')?.map(({ when }) => when)).toEqual([
      'now',
      'later',
      'later',
      'later',
    ]);
  });
});
