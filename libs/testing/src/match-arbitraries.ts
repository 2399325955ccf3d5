import fc, { type Arbitrary } from 'fast-check';
import { addDays } from '#domain/kernel/dates';
import { type AskedSkill, type MatchNeed, type MatchProfessional } from '#domain/marketplace/matching/facts';
import { matchTaxonomy, type TaxonomyRelations } from '#domain/marketplace/matching/taxonomy';
import { DEFAULT_WEIGHTS, type MatchWeights } from '#domain/parties/programmes/weights';
import { CEFR_LEVELS, EVIDENCE_KINDS, MODALITIES } from '#domain/reference/vocabulary';

/** Random but plausible needs and people over a small taxonomy, narrow enough that most pairs have something in common. */

export const TODAY = '2027-01-01';
const SKILLS = 24;
const OCCUPATIONS = 9;
const GROUPS = 6;
const PROGRAMMES = ['p1', 'p2'];
const COUNTRIES = ['SO', 'KE', 'NG'];
const SECTORS = ['0111', '0112', '0121', '0210', '8610', '8620', '86', 'Q', '850'];
const INSTITUTIONS = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];
const LICENCE = 'urn:o:nurse';

const uri = (kind: string, number: number): string => `urn:${kind}:${String(number).padStart(3, '0')}`;
const below = (most: number): Arbitrary<number> => fc.integer({ min: 0, max: most - 1 });

/** A taxonomy with every kind of relation, some concepts without any, and some relations to nowhere. */
export const relationsArbitrary: Arbitrary<TaxonomyRelations> = fc
  .record({
    uses: fc.array(fc.tuple(below(OCCUPATIONS), below(SKILLS + 1), fc.boolean()), { maxLength: 60 }),
    related: fc.array(fc.tuple(below(SKILLS), below(SKILLS), fc.boolean()), { maxLength: 12 }),
    broaderSkills: fc.array(fc.tuple(below(SKILLS), below(SKILLS)), { maxLength: 10 }),
    groups: fc.array(fc.tuple(below(SKILLS), below(GROUPS)), { maxLength: 30 }),
    parents: fc.array(fc.tuple(below(GROUPS), below(GROUPS)), { maxLength: 6 }),
    isco: fc.array(fc.constantFrom('2221', '2222', '7111', null), {
      minLength: OCCUPATIONS,
      maxLength: OCCUPATIONS,
    }),
  })
  .map(({ uses, related, broaderSkills, groups, parents, isco }) => ({
    version: 'small-1',
    concepts: [
      ...numbered(SKILLS).map((i) => ({ uri: uri('s', i), kind: 'SKILL' as const, iscoCode: null })),
      ...numbered(GROUPS).map((i) => ({ uri: uri('g', i), kind: 'SKILL_GROUP' as const, iscoCode: null })),
      ...numbered(OCCUPATIONS).map((i) => ({
        uri: uri('o', i),
        kind: 'OCCUPATION' as const,
        iscoCode: isco[i] ?? null,
      })),
    ],
    broader: [
      ...broaderSkills
        .filter(([low, high]) => low < high)
        .map(([low, high]) => ({ narrower: uri('s', low), broader: uri('s', high) })),
      ...groups.map(([skill, group]) => ({ narrower: uri('s', skill), broader: uri('g', group) })),
      ...parents
        .filter(([low, high]) => low < high)
        .map(([low, high]) => ({ narrower: uri('g', low), broader: uri('g', high) })),
    ],
    occupationSkills: distinct(uses).map(([o, s, essential]) => ({
      from: uri('o', o),
      skill: uri('s', s),
      strength: essential ? ('ESSENTIAL' as const) : ('OPTIONAL' as const),
    })),
    skillSkills: distinct(related).map(([a, b, essential]) => ({
      from: uri('s', a),
      skill: uri('s', b),
      strength: essential ? ('ESSENTIAL' as const) : ('OPTIONAL' as const),
    })),
  }));

export const taxonomyArbitrary = relationsArbitrary.map(matchTaxonomy);

const windowArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 200 }))
  .map(([start, length]) => ({ from: addDays(TODAY, start), to: addDays(TODAY, start + length) }));

const cefr = fc.constantFrom(...CEFR_LEVELS);

const askedSkill: Arbitrary<AskedSkill> = fc.record({
  skill: below(SKILLS),
  level: fc.integer({ min: 1, max: 4 }),
  weight: fc.integer({ min: 1, max: 5 }),
  essential: fc.boolean(),
  mandatory: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

export const needArbitrary: Arbitrary<MatchNeed> = fc.record({
  id: fc.uuid(),
  version: fc.integer({ min: 1, max: 9 }),
  programmeId: fc.constantFrom(...PROGRAMMES),
  institutionId: fc.constantFrom(...INSTITUTIONS),
  published: fc.constant(true),
  country: fc.constantFrom(...COUNTRIES),
  modality: fc.constantFrom(...MODALITIES),
  window: windowArbitrary,
  minOverlapDays: fc.integer({ min: 1, max: 30 }),
  hoursPerWeek: fc.option(fc.integer({ min: 0, max: 40 })),
  clearance: fc.constantFrom(0, 0, 0, 1, 2),
  licence: fc.constantFrom(null, null, LICENCE),
  languages: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom('en', 'so', 'fr'),
      minimum: fc.constantFrom('A1', 'A2', 'B1'),
      preferred: cefr,
    }),
    { selector: ({ code }) => code, maxLength: 2 },
  ),
  sector: fc.option(fc.constantFrom(...SECTORS)),
  yearsPreferred: fc.option(fc.integer({ min: 0, max: 12 })),
  skills: fc.array(askedSkill, { maxLength: 7 }),
});

export const personArbitrary: Arbitrary<MatchProfessional> = fc.record({
  id: fc.uuid(),
  version: fc.integer({ min: 1, max: 9 }),
  consented: mostly(true),
  active: mostly(true),
  freshUntil: fc.constantFrom('2026-12-31', '2027-01-01', '2027-06-30', '2027-06-30'),
  eligibility: fc
    .record({ p1: fc.constantFrom('pass', 'pass', 'pass', 'fail', 'unknown'), p2: fc.constant('pass') })
    .map((answers) => answers as MatchProfessional['eligibility']),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 3 }),
  availability: fc.array(
    fc
      .tuple(windowArbitrary, fc.subarray([...MODALITIES]), fc.option(fc.integer({ min: 0, max: 40 })))
      .map(([window, modalities, hoursPerWeek]) => ({ ...window, modalities, hoursPerWeek })),
    { maxLength: 3 },
  ),
  placements: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(windowArbitrary) },
  ),
  clearances: fc.array(
    fc.record({
      level: fc.integer({ min: 1, max: 3 }),
      validUntil: fc.constantFrom('2027-03-01', '2028-12-31'),
    }),
    { maxLength: 2 },
  ),
  licences: fc.constantFrom([], [LICENCE]),
  conflicts: fc.constantFrom([], [], [], INSTITUTIONS.slice(0, 1)),
  languages: fc.array(fc.record({ code: fc.constantFrom('en', 'so', 'fr'), level: fc.option(cefr) }), {
    maxLength: 4,
  }),
  sectors: fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 2 }),
  years: fc.option(fc.integer({ min: 0, max: 30 })),
  skills: fc.array(
    fc.record({
      skill: below(SKILLS),
      level: fc.option(fc.integer({ min: 1, max: 4 })),
      evidence: fc.constantFrom(...EVIDENCE_KINDS),
    }),
    { maxLength: 8 },
  ),
  invitations: fc.integer({ min: 0, max: 3 }),
});

export const weightsArbitrary: Arbitrary<MatchWeights> = fc
  .record({
    skill: fc.integer({ min: 1, max: 100 }),
    sector: fc.integer({ min: 0, max: 30 }),
    years: fc.integer({ min: 0, max: 30 }),
    language: fc.integer({ min: 0, max: 30 }),
    hours: fc.integer({ min: 0, max: 30 }),
    coverageShare: fc.constantFrom(0, 200, 400, 1000),
    tau: fc.constantFrom(0, 0, 100, 250),
  })
  .map(({ coverageShare, tau, ...terms }) => ({ ...DEFAULT_WEIGHTS, terms, coverageShare, tau }));

function mostly(value: boolean): Arbitrary<boolean> {
  return fc.constantFrom(value, value, value, value, value, value, value, !value);
}

const numbered = (length: number): number[] => Array.from({ length }, (_, i) => i);

function distinct<T extends readonly [number, number, boolean]>(edges: readonly T[]): T[] {
  return [...new Map(edges.map((edge) => [`${edge[0]}-${edge[1]}`, edge])).values()];
}
