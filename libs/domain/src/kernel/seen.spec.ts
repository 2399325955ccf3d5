import { describe, expect, it } from '@jest/globals';
import { assertSeen } from '#domain/kernel/seen';

describe('a version that someone has seen', () => {
  it.each([null, undefined, 3])('%p is good for version 3', (seen) => {
    expect(() => assertSeen(seen, 3)).not.toThrow();
  });

  it.each([0, 2, 4, -1])('%p is not, and the present one is named', (seen) => {
    expect(() => assertSeen(seen, 3, 'revision')).toThrow(
      expect.objectContaining({ code: 'STALE_VERSION', details: { revision: 3 } }),
    );
  });
});
