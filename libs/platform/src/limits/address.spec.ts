import { describe, expect, it } from '@jest/globals';
import { addressPrefix } from '#platform/limits/address';

describe('the prefix of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['203.0.113.250', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['2001:db8:1:2ff::1', '20010db8000102/56'],
    ['2001:db8:1:200:ffff::', '20010db8000102/56'],
    ['2001:db8:1:300::1', '20010db8000103/56'],
    ['fe80::1%eth0', 'fe800000000000/56'],
    ['::1', '00000000000000/56'],
    ['', ''],
  ])('of %s is %s', (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});
