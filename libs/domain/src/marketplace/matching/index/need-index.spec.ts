import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NeedIndex } from '#domain/marketplace/matching/index/need-index';
import { occupationLikeness } from '#domain/marketplace/matching/occupation-fit';
import { listEntry, type Ranking } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import {
  needArbitrary,
  personArbitrary,
  taxonomyArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';

const loose = needArbitrary.map((need) => ({ ...need, languages: [], clearance: 0, minOverlapDays: 1 }));

it('finds exactly the needs whose list a person would enter', () => {
  let found = 0;
  const needs = fc.uniqueArray(fc.tuple(loose, fc.option(fc.integer({ min: 0, max: 90_000 }))), {
    selector: ([{ id }]) => id,
    minLength: 10,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      taxonomyArbitrary,
      needs,
      personArbitrary,
      weightsArbitrary,
      (taxonomy, open, facts, weights) => {
        const person = readyProfessional(taxonomy, {
          ...facts,
          consented: true,
          active: true,
          freshUntil: '2028-01-01',
        });
        const index = new NeedIndex(taxonomy);
        const ranking: Ranking = { weights, today: TODAY, limit: 1, digest: () => '' };
        const expected: string[] = [];
        for (const [facts, last] of open) {
          const need = readyNeed(taxonomy, facts);
          index.put(need, weights, 90_000);
          index.put(need, weights, last);
          const entry = listEntry(need, person, ranking);
          if (entry && entry.score >= (last ?? 0)) expected.push(facts.id);
        }
        found += expected.length;
        expect(index.size).toBe(open.length);
        expect(index.enteredBy(person, TODAY).sort()).toEqual(expected.sort());
        for (const id of expected) index.drop(id);
        expect(index.enteredBy(person, TODAY)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

it('rests on a likeness that is symmetric to the last digit', () => {
  fc.assert(
    fc.property(taxonomyArbitrary, (taxonomy) => {
      taxonomy.occupations.forEach((_, a) =>
        taxonomy.occupations.forEach((__, b) =>
          expect(occupationLikeness(taxonomy, a)[b]).toBe(occupationLikeness(taxonomy, b)[a]),
        ),
      );
    }),
    { numRuns: 100 },
  );
});
