import { expect, it } from '@jest/globals';
import { networkOf } from '#api/http/caller-address';

it.each([
  ['192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.7', '192.0.2.0/24'],
  ['2001:db8:1:2345::7', '2001:0db8:0001:2300::/56'],
  ['2001:db8:1:23ff:1:2:3:4', '2001:0db8:0001:2300::/56'],
  ['2001:db8::1', '2001:0db8:0000:0000::/56'],
  ['::1', '0000:0000:0000:0000::/56'],
  ['fe80::1%eth0', 'fe80:0000:0000:0000::/56'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
