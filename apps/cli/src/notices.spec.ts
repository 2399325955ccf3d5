import { describe, expect, it } from '@jest/globals';
import { isAccepted, noticesOf } from '#cli/notices';

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0-or-later', false],
    ['GPL-3.0-or-later', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s is accepted: %s', (licence, accepted) => {
    expect(isAccepted(licence)).toBe(accepted);
  });
});

describe('the packages of a product', () => {
  const mit = { license: 'MIT' };
  const LOCK = {
    '': {},
    'node_modules/a': {
      ...mit,
      version: '1.0.0',
      dependencies: { b: '1' },
      optionalDependencies: { c: '1' },
    },
    'node_modules/a/node_modules/b': { ...mit, version: '1.0.0', dependencies: { '@x/d': '1' } },
    'node_modules/b': { ...mit, version: '2.0.0' },
    'node_modules/c': { ...mit, version: '1.0.0' },
    'node_modules/@x/d': { ...mit, version: '1.0.0', dependencies: { b: '2' } },
    'node_modules/gpl': { license: 'GPL-3.0-only', version: '1.0.0' },
  };
  const names = (...roots: string[]) =>
    noticesOf(LOCK, roots).map(({ name, version }) => `${name} ${version}`);

  it('are what the roots lead to, each in the version that Node would find', () => {
    expect(names('a')).toEqual(['@x/d 1.0.0', 'a 1.0.0', 'b 1.0.0', 'b 2.0.0', 'c 1.0.0']);
    expect(names('b')).toEqual(['b 2.0.0']);
  });

  it('have accepted licences', () => {
    expect(() => names('gpl')).toThrow('GPL-3.0-only');
  });
});
