import { expect, it } from '@jest/globals';
import { type ErasureFacts, erasureObstacles } from '#domain/catalogue/erasure';
import { assertMayErase } from '#domain/privacy/erasure.rules';

const free: ErasureFacts = {
  placements: ['DECLINED', 'COMPLETED', 'FOLLOW_UP', 'CLOSED', 'TERMINATED_EARLY'],
  isHeld: false,
  isStaff: false,
};

it('lets a person go whose placements are over', () => {
  expect(erasureObstacles(free)).toEqual([]);
  expect(() => assertMayErase(free)).not.toThrow();
});

it.each([
  [{ placements: ['ACTIVE'] }, ['LIVE_PLACEMENT']],
  [{ placements: ['REPORTING'] }, ['LIVE_PLACEMENT']],
  [{ placements: ['OFFERED'] }, ['OPEN_OFFER']],
  [{ isHeld: true }, ['ON_HOLD']],
  [{ isHeld: true, isStaff: true }, ['ON_HOLD', 'STAFF_ROLE']],
] as const)('names what others rely on: %j', (facts, obstacles) => {
  expect(erasureObstacles({ ...free, ...facts })).toEqual(obstacles);
});

it('refuses with all obstacles', () => {
  expect(() => assertMayErase({ ...free, placements: ['OFFERED', 'READY'], isHeld: true })).toThrow(
    expect.objectContaining({
      code: 'ERASURE_REFUSED',
      details: { obstacles: ['LIVE_PLACEMENT', 'OPEN_OFFER', 'ON_HOLD'] },
    }),
  );
});
