import { describe, expect, it } from '@jest/globals';
import { isScreen } from '#api/http/portal';

describe('what gets the portal', () => {
  it.each(['/', '/needs/1', '/placements/1', '/nowhere', '/paper'])('%s is a screen', (path) => {
    expect(isScreen('GET', path)).toBe(true);
  });

  it.each(['/papers/1', '/calendar/placements/1', '/files/1', '/graphql', '/ready'])('%s is not', (path) => {
    expect(isScreen('GET', path)).toBe(false);
  });

  it('is for reading only', () => {
    expect(isScreen('POST', '/needs/1')).toBe(false);
  });
});
