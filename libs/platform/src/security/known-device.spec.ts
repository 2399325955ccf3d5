import { describe, expect, it } from '@jest/globals';
import { deviceMark, deviceOf } from '#platform/security/known-device';

const owner = { id: 'a', passwordHash: '$argon2id$one' };
const now = new Date('2026-01-01T00:00:00Z');

describe('the mark of a known device', () => {
  const mark = deviceMark(owner, now);

  it('names the browser to the account that signed in there', () => {
    expect(deviceOf(mark, owner, now)).toBe(mark.split('.')[0]);
  });

  it.each([
    ['another account', mark, { ...owner, id: 'b' }, now],
    ['a new password', mark, { ...owner, passwordHash: '$argon2id$two' }, now],
    ['an account without a password', mark, { ...owner, passwordHash: null }, now],
    ['an unknown account', mark, null, now],
    ['half a year later', mark, owner, new Date('2026-08-01T00:00:00Z')],
    ['a mark with a longer life', mark.replace(/\.\d+\./, '.9999999999999.'), owner, now],
    ['no mark', null, owner, now],
    ['something else', 'x.y', owner, now],
  ])('says nothing to %s', (_whom, given, account, moment) => {
    expect(deviceOf(given, account, moment)).toBeNull();
  });
});
