import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { REGIONS } from '#portal/parts/region-codes';

it('names each region', () => {
  const offered = Object.values(REGIONS).flat();
  const names = JSON.parse(readFileSync('apps/portal/src/i18n/region/en.json', 'utf8')) as object;
  expect(Object.keys(names).sort()).toEqual(offered.map((code) => `region.${code}`).sort());
});
