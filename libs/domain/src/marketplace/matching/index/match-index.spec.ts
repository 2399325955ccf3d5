import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MatchNeed, type MatchProfessional } from '#domain/marketplace/matching/facts';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { type Ranking, rankPeople } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, type ReadyProfessional, readyProfessional } from '#domain/marketplace/matching/ready';
import { MODALITIES } from '#domain/reference/vocabulary';
import {
  needArbitrary,
  personArbitrary,
  taxonomyArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';

const digest = (needId: string, professionalId: string): string =>
  [...`${needId}${professionalId}`].reverse().join('');

/** Opens most gates, so that lists are long and the order is what is tested. */
const loosen = (need: MatchNeed): MatchNeed => ({ ...need, languages: [], clearance: 0, minOverlapDays: 1 });
const loosenPerson = (person: MatchProfessional): MatchProfessional => ({
  ...person,
  consented: true,
  active: true,
  freshUntil: '2027-12-31',
  countries: ['SO', 'KE', 'NG'],
  availability: [
    { from: '2026-01-01', to: '2028-12-31', modalities: [...MODALITIES], hoursPerWeek: person.years },
  ],
});

const world = fc.record({
  taxonomy: taxonomyArbitrary,
  needs: fc.array(fc.oneof(needArbitrary, needArbitrary.map(loosen)), { minLength: 1, maxLength: 4 }),
  people: fc.uniqueArray(fc.oneof(personArbitrary, personArbitrary.map(loosenPerson)), {
    selector: ({ id }) => id,
    minLength: 20,
    maxLength: 60,
  }),
  weights: weightsArbitrary,
  limit: fc.constantFrom(1, 3, 10, 100),
});

describe('the index', () => {
  it('gives the list of the plain engine, entry by entry', () => {
    let listed = 0;
    fc.assert(
      fc.property(world, ({ taxonomy, needs, people, weights, limit }) => {
        const ready = people.map((person) => readyProfessional(taxonomy, person));
        const index = MatchIndex.of(taxonomy, ready);
        const ranking: Ranking = { weights, limit, today: TODAY, digest };
        for (const need of needs.map((one) => readyNeed(taxonomy, one))) {
          const list = index.search(need, ranking);
          listed += list.length;
          expect(list).toEqual(rankPeople(need, ready, ranking));
        }
      }),
      { numRuns: 300 },
    );
    // Chance lists 2,300 or so.
    expect(listed).toBeGreaterThan(1000);
  });

  it('still does after any changes, removals and late versions, in any order', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(
          fc.tuple(
            fc.nat(59),
            personArbitrary,
            fc.constantFrom('put', 'put', 'drop', 'late', 'mergeBuffers', 'compact'),
          ),
          {
            maxLength: 40,
          },
        ),
        ({ taxonomy, needs, people, weights, limit }, changes) => {
          const truth = new Map<string, ReadyProfessional>(
            people.map((person) => [person.id, readyProfessional(taxonomy, person)]),
          );
          const index = MatchIndex.of(taxonomy, truth.values());
          for (const [at, change, kind] of changes) {
            const id = people[at % people.length]?.id ?? '';
            const version = index.versionOf(id) ?? 0;
            if (kind === 'mergeBuffers') index.mergeBuffers();
            else if (kind === 'compact') for (const country of index.countries.values()) country.compact();
            else if (kind === 'drop') {
              index.drop(id);
              truth.delete(id);
            } else if (kind === 'late' && version > 1) {
              const late = readyProfessional(taxonomy, { ...change, id, version: version - 1 });
              expect(index.put(late)).toBe(false);
            } else {
              const person = readyProfessional(taxonomy, { ...change, id, version: version + 1 });
              expect(index.put(person)).toBe(true);
              truth.set(id, person);
            }
          }
          const ranking: Ranking = { weights, limit, today: TODAY, digest };
          for (const need of needs.map((one) => readyNeed(taxonomy, one))) {
            expect(index.search(need, ranking)).toEqual(rankPeople(need, truth.values(), ranking));
          }
          const listable = [...truth.values()].filter(
            (p) => p.consented && p.active && p.countries.length > 0,
          );
          expect(index.size().people).toBe(listable.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('sorts a full buffer into its segments without losing anyone', () => {
    const [sample] = fc.sample(fc.tuple(taxonomyArbitrary, needArbitrary, personArbitrary), {
      numRuns: 1,
      seed: 7,
    });
    if (!sample) throw new Error('no sample');
    const [taxonomy, need, person] = sample;
    const everyone = {
      ...loosenPerson(person),
      countries: ['SO'],
      availability: [],
      placements: [],
      conflicts: [],
    };
    const free = { from: '2027-01-01', to: '2027-12-31', modalities: [need.modality], hoursPerWeek: 9 };
    const index = new MatchIndex(taxonomy);
    const truth = new Map<string, ReadyProfessional>();
    for (let i = 0; i < 3000; i++) {
      const id = `00000000-0000-4000-8000-${String(i % 1300).padStart(12, '0')}`;
      const version = Math.floor(i / 1300) + 1;
      const facts = {
        ...everyone,
        id,
        version,
        availability: [free],
        years: i % 40,
        freshUntil: '2027-12-31',
      };
      const ready = readyProfessional(taxonomy, facts);
      truth.set(id, ready);
      index.put(ready);
      if (i % 7 === 0) index.mergeBuffers();
    }
    const asked = readyNeed(taxonomy, { ...loosen(need), country: 'SO', yearsPreferred: 30, clearance: 0 });
    const ranking: Ranking = {
      ...{ limit: 50, today: TODAY, digest },
      weights: fc.sample(weightsArbitrary, { numRuns: 1, seed: 1 })[0] as never,
    };
    expect(index.size()).toMatchObject({ people: 1300, rows: 1300 });
    const list = index.search(asked, ranking);
    expect(list).toEqual(rankPeople(asked, truth.values(), ranking));
  });

  it('refuses facts of another taxonomy', () => {
    const [taxonomy, person] = fc.sample(fc.tuple(taxonomyArbitrary, personArbitrary), 1)[0] ?? [];
    if (!taxonomy || !person) throw new Error('no sample');
    const other = { ...readyProfessional(taxonomy, person), taxonomyVersion: 'older' };
    expect(() => new MatchIndex(taxonomy).put(other)).toThrow(
      expect.objectContaining({ code: 'MATCHING_TAXONOMY_CHANGED' }),
    );
  });
});
