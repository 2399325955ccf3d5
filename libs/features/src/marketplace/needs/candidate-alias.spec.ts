import { describe, expect, it } from '@jest/globals';
import { candidateAlias } from '#features/marketplace/needs/candidate-alias';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

describe('the alias of a candidate', () => {
  it('is the same every time', () => {
    expect(candidateAlias(id(1), id(2))).toBe(candidateAlias(id(1), id(2)));
    expect(candidateAlias(id(1), id(2))).toMatch(/^[2-9B-Z]{3}-[2-9B-Z]{3}$/);
  });

  it('tells the candidates for one need apart', () => {
    const aliases = Array.from({ length: 2000 }, (_, i) => candidateAlias(id(1), id(i)));
    expect(new Set(aliases).size).toBe(2000);
  });

  it('does not follow a person from one need to another', () => {
    const aliases = Array.from({ length: 2000 }, (_, i) => candidateAlias(id(i), id(1)));
    expect(new Set(aliases).size).toBe(2000);
  });
});
