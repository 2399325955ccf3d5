import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainPair } from '#domain/marketplace/matching/explain.rules';
import type { MatchNeed, MatchProfessional } from '#domain/marketplace/matching/facts';
import { listEntry } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import { scorePair } from '#domain/marketplace/matching/score.rules';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import {
  needArbitrary,
  personArbitrary,
  relationsArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';
import { referenceScore } from '#testing/match-reference';

const pair = fc.tuple(relationsArbitrary, needArbitrary, personArbitrary, weightsArbitrary);
const RUNS = { numRuns: 600 };
const digest = (needId: string, professionalId: string): string => `${needId}|${professionalId}`;

/** Makes a need and a person alike enough that no gate but the skills keeps them apart. */
const meet = (need: MatchNeed, person: MatchProfessional): MatchProfessional => ({
  ...person,
  consented: true,
  active: true,
  freshUntil: '2030-01-01',
  eligibility: {},
  countries: [need.country],
  availability: [{ ...need.window, modalities: [need.modality], hoursPerWeek: 20 }],
  placements: [],
  conflicts: [],
  clearances: [{ level: 3, validUntil: '2030-01-01' }],
  languages: need.languages.map(({ code }) => ({ code, level: 'C2' })),
});

describe('the score', () => {
  it('equals the plain reference on random taxonomies, needs, people and weights', () => {
    let suggested = 0;
    fc.assert(
      fc.property(pair, fc.boolean(), ([relations, need, someone, weights], alike) => {
        const person = alike ? meet(need, someone) : someone;
        const taxonomy = matchTaxonomy(relations);
        const readied = [readyNeed(taxonomy, need), readyProfessional(taxonomy, person)] as const;
        const { score, essentialCoverage, coverage, occupationFit } = scorePair(...readied, weights);
        const ranking = { weights, today: TODAY, digest, limit: 10 };
        const entry = listEntry(...readied, ranking);
        if (entry) suggested++;
        expect({ suggested: entry !== null, score, essentialCoverage, coverage, occupationFit }).toEqual(
          referenceScore(relations, taxonomy.skills, need, person, weights, TODAY),
        );
      }),
      RUNS,
    );
    expect(suggested).toBeGreaterThan(50);
  });

  it('stays within its range, in whole numbers, and its explained contributions sum to it', () => {
    fc.assert(
      fc.property(pair, ([relations, need, person, weights]) => {
        const taxonomy = matchTaxonomy(relations);
        const readied = [readyNeed(taxonomy, need), readyProfessional(taxonomy, person)] as const;
        const explained = explainPair(taxonomy, ...readied, { weights, today: TODAY });
        const sum = explained.terms.reduce((all, { contribution }) => all + contribution, 0);
        expect(sum).toBe(explained.score);
        expect(Number.isInteger(explained.score)).toBe(true);
        expect(explained.score).toBeGreaterThanOrEqual(0);
        expect(explained.score).toBeLessThanOrEqual(100_000);
        expect(explained.gates).toHaveLength(13);
      }),
      RUNS,
    );
  });

  it('does not depend on the order or repetition of skills, languages and windows', () => {
    fc.assert(
      fc.property(pair, ([relations, need, person, weights]) => {
        const taxonomy = matchTaxonomy(relations);
        const one = scorePair(readyNeed(taxonomy, need), readyProfessional(taxonomy, person), weights);
        const turned = {
          ...person,
          skills: [...person.skills, ...person.skills].reverse(),
          languages: [...person.languages].reverse(),
          availability: [...person.availability].reverse(),
        };
        const other = scorePair(readyNeed(taxonomy, need), readyProfessional(taxonomy, turned), weights);
        expect(other.score).toBe(one.score);
      }),
      RUNS,
    );
  });

  it('never lowers coverage when a person gains a skill or a level', () => {
    fc.assert(
      fc.property(pair, ([relations, need, person, weights]) => {
        const taxonomy = matchTaxonomy(relations);
        const ready = readyNeed(taxonomy, need);
        const before = scorePair(ready, readyProfessional(taxonomy, person), weights);
        for (const { skill } of need.skills) {
          const skills = [...person.skills, { skill, level: 4, evidence: 'VERIFIED' as const }];
          const after = scorePair(ready, readyProfessional(taxonomy, { ...person, skills }), weights);
          expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('promises only gains that come true', () => {
    fc.assert(
      fc.property(pair, ([relations, need, someone, weights]) => {
        const taxonomy = matchTaxonomy(relations);
        const ready = readyNeed(taxonomy, need);
        const person = meet(need, someone);
        const { score, raises } = explainPair(taxonomy, ready, readyProfessional(taxonomy, person), {
          weights,
          today: TODAY,
        });
        for (const raise of raises.filter(({ kind }) => kind === 'skill')) {
          if (raise.kind !== 'skill') continue;
          const skill = taxonomy.skillNumber.get(raise.skill) ?? -1;
          const skills = [...person.skills, { skill, level: raise.level, evidence: 'CLAIMED' as const }];
          const after = scorePair(ready, readyProfessional(taxonomy, { ...person, skills }), weights);
          expect(after.score - score).toBe(raise.gain);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the scorer may know', () => {
  type Forbidden =
    | 'name'
    | 'photo'
    | 'sex'
    | 'gender'
    | 'age'
    | 'birthDate'
    | 'dateOfBirth'
    | 'nationality'
    | 'religion'
    | 'ethnicity'
    | 'email';
  type None<T> = Extract<keyof T, Forbidden> extends never ? true : never;

  it('has no name, photo, sex, age, birth date or nationality in its input types', () => {
    const person: None<MatchProfessional> = true;
    const need: None<MatchNeed> = true;
    const readied: None<Parameters<typeof scorePair>[1]> = true;
    expect([person, need, readied]).toEqual([true, true, true]);
  });
});
