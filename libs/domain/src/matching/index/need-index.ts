import type { IsoDate } from '#domain/dates';
import type { ConceptNumber } from '#domain/matching/facts';
import { mayBeSuggested, standingGates } from '#domain/matching/gates.rules';
import { occupationLikeness } from '#domain/matching/occupation-fit';
import { strongFor, WEAK } from '#domain/matching/proximity';
import type { ReadyNeed, ReadyProfessional } from '#domain/matching/ready';
import { ESSENTIAL_WEIGHT, scoreWithFit, skillValue } from '#domain/matching/score.rules';
import type { MatchTaxonomy } from '#domain/matching/taxonomy';
import { type MatchWeights, TERM_CODES } from '#domain/matching/weights';

/** An open need as it waits for people: without the wide table of demand, which would not fit in memory a hundred thousand times. */
interface WaitingNeed extends Omit<ReadyNeed, 'demand'> {
  readonly weights: MatchWeights;
  /** What a newcomer must reach; 0 while the list has room. */
  readonly lastScore: number;
  /** Likely occupations and their shares, in turn. */
  readonly profile: Uint16Array;
  readonly skillWeight: number;
  readonly weightSum: number;
  /** Weights of the asked skills in K, and their sum. */
  readonly coverWeights: readonly number[];
  readonly wholeWeight: number;
}

/** A need that asks for a skill, and what the skill weighs in its K. */
type Asking = readonly [waiting: WaitingNeed, weight: number];

/** The open needs of one country. */
class CountryNeeds {
  readonly all = new Map<string, WaitingNeed>();
  /** Needs by a skill that they ask for. */
  readonly asking = new Map<ConceptNumber, Map<string, Asking>>();

  add(need: WaitingNeed): void {
    const { id } = need.need;
    this.all.set(id, need);
    need.asked.forEach(({ skill }, i) => {
      const needs = this.asking.get(skill) ?? new Map<string, Asking>();
      this.asking.set(skill, needs);
      needs.set(id, [need, need.coverWeights[i] ?? 0]);
    });
  }

  remove(id: string): void {
    for (const { skill } of this.all.get(id)?.asked ?? []) this.asking.get(skill)?.delete(id);
    this.all.delete(id);
  }

  /** For each need that some held skill is strong for: the weight of the asked skills that are within reach. */
  reach(strong: Iterable<ConceptNumber>): Map<WaitingNeed, number> {
    const reach = new Map<WaitingNeed, number>();
    for (const skill of strong) {
      for (const [need, weight] of this.asking.get(skill)?.values() ?? []) {
        reach.set(need, (reach.get(need) ?? 0) + weight);
      }
    }
    return reach;
  }
}

/**
 * The open needs of all countries in memory, to find those whose list a changed person would enter. A bound from the
 * occupations alone rules out nearly all; the rest are gated and scored in full, by the rules of the plain score.
 */
export class NeedIndex {
  private readonly countries = new Map<string, CountryNeeds>();
  private readonly countryOf = new Map<string, string>();

  constructor(private readonly taxonomy: MatchTaxonomy) {}

  get size(): number {
    return this.countryOf.size;
  }

  /** Takes in an open need, in place of what was known of it. `lastScore`: of the last entry of a full list, or null. */
  put(ready: ReadyNeed, weights: MatchWeights, lastScore: number | null): void {
    this.drop(ready.need.id);
    const { id, country } = ready.need;
    const { demand: _, ...rest } = ready;
    const applies = (code: (typeof TERM_CODES)[number]): boolean => APPLIES[code](ready);
    const needs = this.countries.get(country) ?? new CountryNeeds();
    const coverWeights = ready.asked.map(({ weight, essential }) =>
      essential ? ESSENTIAL_WEIGHT * weight : weight,
    );
    this.countries.set(country, needs);
    this.countryOf.set(id, country);
    needs.add({
      ...rest,
      weights,
      lastScore: lastScore ?? 0,
      profile: Uint16Array.from(ready.occupations.flatMap(({ occupation, share }) => [occupation, share])),
      skillWeight: applies('skill') ? weights.terms.skill : 0,
      coverWeights,
      wholeWeight: coverWeights.reduce((sum, weight) => sum + weight, 0),
      weightSum: TERM_CODES.reduce((sum, code) => sum + (applies(code) ? weights.terms[code] : 0), 0),
    });
  }

  drop(id: string): void {
    const country = this.countryOf.get(id);
    if (country !== undefined) this.countries.get(country)?.remove(id);
    this.countryOf.delete(id);
  }

  /** Ids of the needs whose list the person would enter as they are; a score equal to the last one may enter. */
  enteredBy(person: ReadyProfessional, today: IsoDate): string[] {
    if (!person.consented || !person.active) return [];
    const likeness = person.occupations.map(({ occupation }) =>
      occupationLikeness(this.taxonomy, occupation),
    );
    const strong = new Set(person.skills.flatMap(({ skill }) => [...strongFor(this.taxonomy, skill)]));
    const entered: string[] = [];
    for (const country of new Set(person.countries)) {
      const needs = this.countries.get(country);
      const reach = needs?.reach(strong);
      for (const waiting of needs?.all.values() ?? []) {
        const reached = reach?.get(waiting) ?? 0;
        if (reached === 0 && mustReach(waiting)) continue;
        const fit = waiting.profile.length === 0 ? null : fitOf(waiting.profile, person, likeness);
        if (highest(waiting, mostCoverage(waiting, reached), fit) < waiting.lastScore) continue;
        if (!mayBeSuggested(standingGates(waiting.need, person, today))) continue;
        const { score, covered } = scoreWithFit(waiting, person, waiting.weights, fit);
        if (covered && score >= waiting.lastScore) entered.push(waiting.need.id);
      }
    }
    return entered;
  }
}

/** Whether the essential coverage that is asked is out of reach by weak relations alone. */
const mustReach = ({ weights, asked }: WaitingNeed): boolean =>
  weights.tau > WEAK && asked.some(({ essential }) => essential);

/** The highest K: full marks for the asked skills within reach, `WEAK` for all others. */
const mostCoverage = ({ wholeWeight }: WaitingNeed, reached: number): number =>
  wholeWeight === 0 ? 0 : Math.floor((reached * 1000 + (wholeWeight - reached) * WEAK) / wholeWeight);

const APPLIES: Readonly<Record<(typeof TERM_CODES)[number], (ready: ReadyNeed) => boolean>> = {
  skill: ({ asked }) => asked.length > 0,
  sector: ({ need }) => need.sector !== null,
  years: ({ need }) => (need.yearsPreferred ?? 0) > 0,
  language: ({ need }) => need.languages.length > 0,
  hours: ({ need }) => (need.hoursPerWeek ?? 0) > 0,
};

/** The same whole numbers as `occupationFit`, from the person's side: likeness is symmetric. */
function fitOf(profile: Uint16Array, person: ReadyProfessional, likeness: readonly Uint16Array[]): number {
  let sum = 0;
  for (let i = 0; i < likeness.length; i++) {
    const row = likeness[i];
    let demand = 0;
    for (let at = 0; at < profile.length; at += 2)
      demand += (profile[at + 1] ?? 0) * (row?.[profile[at] ?? 0] ?? 0);
    sum += (person.occupations[i]?.share ?? 0) * Math.min(1000, Math.floor(demand / 1000));
  }
  return Math.min(1000, Math.floor(sum / 1000));
}

/** The score with this coverage and fit, and all else at its best. */
function highest(
  { skillWeight, weightSum, weights }: WaitingNeed,
  coverage: number,
  fit: number | null,
): number {
  if (weightSum === 0) return 0;
  const points = skillWeight * skillValue(coverage, fit, weights) + (weightSum - skillWeight) * 1000;
  return Math.floor((100 * points) / weightSum);
}
