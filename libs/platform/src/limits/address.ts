import { isIPv4, isIPv6 } from 'node:net';

/** Bits that one household or office shares: whoever holds one address there holds the others too. */
const IPV6_GROUPS = 3.5;

/**
 * The part of a network address that is counted as one: /24 of IPv4, /56 of IPv6. An IPv4 address written as IPv6 counts
 * as IPv4. What is no address counts as itself.
 */
export function addressPrefix(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return plain;
  const digits = groupsOf(plain).join('');
  return `${digits.slice(0, IPV6_GROUPS * 4)}/56`;
}

/** The eight groups of an IPv6 address, four digits each. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after].map((g) => g.padStart(4, '0'));
}
