import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel/errors';
import { PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import {
  assertMayDecide,
  assertMayTell,
  isTellable,
  mayStep,
  STORY_STATES,
  storyAfter,
} from '#domain/placements/stories/story.rules';
import { ofStaff } from '#testing/actors';

describe('a story', () => {
  it('is shown only after staff have read it, and can be taken back at any time', () => {
    const possible = [null, ...STORY_STATES].map((state) =>
      (['tell', 'publish', 'decline', 'withdraw'] as const)
        .filter((command) => mayStep(state, command))
        .join(' '),
    );
    expect(possible).toEqual([
      'tell',
      'tell publish decline withdraw',
      'decline withdraw',
      'tell withdraw',
      'tell',
    ]);
    expect(storyAfter('OFFERED', 'publish')).toBe('PUBLISHED');
    expect(storyAfter('PUBLISHED', 'withdraw')).toBe('WITHDRAWN');
    expect(() => storyAfter('WITHDRAWN', 'publish')).toThrow(DomainError);
  });

  it('is of a placement that came to its end, and written by somebody who agrees that it is public', () => {
    expect(PLACEMENT_STATES.filter(isTellable)).toEqual(['COMPLETED', 'FOLLOW_UP', 'CLOSED']);
    expect(() => assertMayTell('CLOSED', { agreed: true })).not.toThrow();
    expect(() => assertMayTell('CLOSED', { agreed: false })).toThrow(DomainError);
    expect(() => assertMayTell('ACTIVE', { agreed: true })).toThrow(DomainError);
  });

  it('is decided on by the staff of its programme and country', () => {
    const story = { programmeId: 'p', country: 'SO' };
    expect(() =>
      assertMayDecide(ofStaff('CASE_OFFICER', { programmeId: 'p', country: 'SO' }), story),
    ).not.toThrow();
    expect(() => assertMayDecide(ofStaff('APPROVER'), story)).not.toThrow();
    for (const other of [ofStaff('ANALYST'), ofStaff('CASE_OFFICER', { programmeId: 'p', country: 'GH' })])
      expect(() => assertMayDecide(other, story)).toThrow(DomainError);
  });
});
