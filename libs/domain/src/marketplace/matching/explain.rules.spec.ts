import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Band,
  bandOf,
  BANDS,
  cappedBand,
  explainPair,
} from '#domain/marketplace/matching/explain.rules';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import type { SkillCover } from '#domain/marketplace/matching/score.rules';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import {
  needArbitrary,
  personArbitrary,
  relationsArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';

const skill = (cover: number, essential = true): SkillCover => ({
  asked: { skill: 1, level: 3, weight: 1, essential, mandatory: false },
  cover,
  by: null,
  relation: null,
});

const CASES: readonly [what: string, score: number, essentialCoverage: number, SkillCover[], Band][] = [
  ['every essential skill is half covered', 80_000, 750, [skill(500), skill(1000)], 'STRONG'],
  ['an essential skill is not half covered', 84_300, 750, [skill(499), skill(1000)], 'GOOD'],
  ['a desirable skill is missing', 84_300, 1000, [skill(1000), skill(0, false)], 'STRONG'],
  ['essential skills are not half covered together', 84_300, 499, [skill(998), skill(0)], 'POSSIBLE'],
  ['the score alone is weak', 30_000, 100, [skill(100)], 'WEAK'],
  ['no skill is essential', 76_000, 1000, [skill(0, false)], 'STRONG'],
];

describe('the band of a pair', () => {
  it.each(CASES)('when %s', (_, score, essentialCoverage, skills, band) => {
    expect(cappedBand({ score, essentialCoverage, skills })).toBe(band);
  });

  it('is never above that of the score, and never "strong" beside an essential skill named as missing', () => {
    const step = (band: Band) => BANDS.findIndex(([name]) => name === band);
    const pair = fc.tuple(relationsArbitrary, needArbitrary, personArbitrary, weightsArbitrary);
    let gaps = 0;
    fc.assert(
      fc.property(pair, ([relations, need, person, weights]) => {
        const taxonomy = matchTaxonomy(relations);
        const readied = [readyNeed(taxonomy, need), readyProfessional(taxonomy, person)] as const;
        const { band, score, skills, missing } = explainPair(taxonomy, ...readied, { weights, today: TODAY });
        expect(step(band)).toBeGreaterThanOrEqual(step(bandOf(score)));
        for (const { skill: uri, essential, cover } of skills) {
          expect(missing.includes(uri)).toBe(cover === 0 || (essential && cover < 500));
          if (!essential || cover >= 500) continue;
          gaps++;
          expect(band).not.toBe('STRONG');
        }
      }),
      { numRuns: 300 },
    );
    expect(gaps).toBeGreaterThan(100);
  });
});
