import { addDays } from '#domain/kernel/dates';
import {
  type AskedSkill,
  type HeldSkill,
  type MatchNeed,
  type MatchProfessional,
} from '#domain/marketplace/matching/facts';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { CEFR_LEVELS, EVIDENCE_KINDS } from '#domain/reference/vocabulary';

/** A small generator of even numbers in 0…1 (xorshift), so that a run can be repeated. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The day of a made-up ranking, and the first day of all made-up windows. */
export const DAY = '2027-01-01';
const COUNTRIES = 60;
const SECTORS = [
  '0111',
  '0113',
  '0122',
  '1010',
  '4100',
  '6201',
  '8411',
  '8510',
  '8521',
  '8610',
  '8620',
  '8690',
];
/** Share of skills that come from the main occupation; the rest is anything. */
const OF_THE_OCCUPATION = 0.75;
/** Occupations with fewer skills make poor examples. */
const LEAST_SKILLS = 8;
const PROGRAMME = '00000000-0000-7000-8000-000000000001';
const INSTITUTION = '00000000-0000-7000-8000-000000000002';

/**
 * Makes up people and needs from a taxonomy: each has a main occupation, most of whose skills it takes; countries follow
 * Zipf's law. Nothing real is in it.
 */
export class Population {
  private readonly occupations: readonly number[];
  /** Cumulated shares of the countries. */
  private readonly reach: readonly number[];

  constructor(
    private readonly taxonomy: MatchTaxonomy,
    private readonly random: () => number,
  ) {
    this.occupations = taxonomy.uses.flatMap((uses, i) => (uses.length >= LEAST_SKILLS ? [i] : []));
    const shares = Array.from({ length: COUNTRIES }, (_, i) => 1 / (i + 1));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let sum = 0;
    this.reach = shares.map((share) => (sum += share / whole));
  }

  /** Two-letter codes of the made-up countries, the largest first. */
  static get countries(): string[] {
    return Array.from(
      { length: COUNTRIES },
      (_, i) => String.fromCharCode(65 + Math.floor(i / 26)) + String.fromCharCode(65 + (i % 26)),
    );
  }

  person(number: number): MatchProfessional {
    const start = this.below(120);
    const countries = [this.country(), ...(this.random() < 0.05 ? [this.country()] : [])];
    return {
      id: idOf('a', number),
      version: 1,
      consented: true,
      active: true,
      freshUntil: '2027-12-31',
      eligibility: { [PROGRAMME]: this.random() < 0.05 ? 'fail' : 'pass' },
      countries: [...new Set(countries)],
      availability: [
        {
          from: addDays(DAY, start),
          to: addDays(DAY, start + 60 + this.below(200)),
          modalities: this.one([['VIRTUAL'], ['ON_SITE'], ['VIRTUAL', 'ON_SITE']] as const),
          hoursPerWeek: this.random() < 0.1 ? null : 4 + this.below(33),
        },
      ],
      placements: [],
      clearances: this.random() < 0.3 ? [{ level: 1 + this.below(2), validUntil: '2029-12-31' }] : [],
      licences: [],
      conflicts: [],
      languages: [
        { code: 'en', level: CEFR_LEVELS[2 + this.below(4)] ?? 'B1' },
        ...(this.random() < 0.6 ? [{ code: 'so', level: CEFR_LEVELS[this.below(6)] ?? 'B1' }] : []),
      ],
      sectors: [this.one(SECTORS)],
      years: this.random() < 0.05 ? null : this.below(25),
      skills: this.skills(6 + this.below(4)).map((skill): HeldSkill => ({
        skill,
        level: this.random() < 0.1 ? null : 1 + this.below(4),
        evidence: EVIDENCE_KINDS[this.below(3)] ?? 'CLAIMED',
      })),
      invitations: this.below(3),
    };
  }

  need(number: number): MatchNeed {
    const start = 14 + this.below(120);
    const skills = this.skills(10).map((skill, i): AskedSkill => ({
      skill,
      level: 1 + this.below(3),
      weight: 1 + this.below(3),
      essential: i < 5,
      mandatory: false,
    }));
    return {
      id: idOf('b', number),
      version: 1,
      programmeId: PROGRAMME,
      institutionId: INSTITUTION,
      published: true,
      country: this.country(),
      modality: this.one(['VIRTUAL', 'ON_SITE']),
      window: { from: addDays(DAY, start), to: addDays(DAY, start + 30 + this.below(60)) },
      minOverlapDays: 14 + this.below(14),
      hoursPerWeek: 5 + this.below(20),
      clearance: this.random() < 0.3 ? 1 : 0,
      licence: null,
      languages: [{ code: 'en', minimum: this.one(['B1', 'B2']), preferred: 'C1' }],
      sector: this.one(SECTORS),
      yearsPreferred: this.below(10),
      skills,
    };
  }

  private skills(count: number): number[] {
    const uses = this.taxonomy.uses[this.one(this.occupations)] ?? [];
    const drawn = new Set<number>();
    for (let tries = 0; drawn.size < count && tries < 10 * count; tries++) {
      const own = this.random() < OF_THE_OCCUPATION;
      drawn.add(own ? (uses[this.below(uses.length)]?.to ?? 0) : this.below(this.taxonomy.skills.length));
    }
    return [...drawn];
  }

  private country(): string {
    const at = this.random();
    return Population.countries[this.reach.findIndex((reach) => at < reach)] ?? 'AA';
  }

  private below(most: number): number {
    return Math.floor(this.random() * most);
  }

  private one<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}

const idOf = (kind: string, number: number): string =>
  `${kind.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
