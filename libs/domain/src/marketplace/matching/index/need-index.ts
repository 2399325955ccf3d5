import type { IsoDate } from '#domain/kernel/dates';
import { mayBeSuggested, standingGates } from '#domain/marketplace/matching/gates.rules';
import { ChangedPerson } from '#domain/marketplace/matching/index/changed-person';
import { OpenNeeds } from '#domain/marketplace/matching/index/waiting-needs';
import type { ReadyNeed, ReadyProfessional } from '#domain/marketplace/matching/ready';
import { scoreOf } from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';

/**
 * The open needs of all countries in memory, to find those whose list a changed person would enter. Needs are found by
 * the asked skills that the person has a strong relation to; what these and the occupations allow at most rules out
 * nearly all, and the rest are gated and scored in full, by the rules of the plain score.
 */
export class NeedIndex {
  private readonly countries = new Map<string, OpenNeeds>();
  private readonly countryOf = new Map<string, string>();
  /** Equal weights once, so that what is worked out under them can be kept. */
  private readonly weights = new Map<string, MatchWeights>();

  constructor(private readonly taxonomy: MatchTaxonomy) {}

  get size(): number {
    return this.countryOf.size;
  }

  /** Takes in an open need, in place of what was known of it. `lastScore`: of the last entry of a full list, or null. */
  put(ready: ReadyNeed, weights: MatchWeights, lastScore: number | null): void {
    const { id, country } = ready.need;
    this.drop(id);
    const needs = this.countries.get(country) ?? new OpenNeeds(this.taxonomy);
    this.countries.set(country, needs);
    this.countryOf.set(id, country);
    const { demand: _, ...rest } = ready;
    const profile = Uint16Array.from(
      ready.occupations.flatMap(({ occupation, share }) => [occupation, share]),
    );
    needs.add({ ...rest, weights: this.same(weights), lastScore: lastScore ?? 0, profile });
  }

  private same(weights: MatchWeights): MatchWeights {
    const key = JSON.stringify(weights);
    const known = this.weights.get(key) ?? weights;
    this.weights.set(key, known);
    return known;
  }

  drop(id: string): void {
    const country = this.countryOf.get(id);
    if (country !== undefined) this.countries.get(country)?.remove(id);
    this.countryOf.delete(id);
  }

  /** Ids of the needs whose list the person would enter as they are; a score equal to the last one may enter. */
  enteredBy(person: ReadyProfessional, today: IsoDate): string[] {
    if (!person.consented || !person.active) return [];
    const changed = new ChangedPerson(this.taxonomy, person);
    const entered: string[] = [];
    for (const country of new Set(person.countries)) {
      for (const { need: waiting, spare } of this.countries.get(country)?.within(changed) ?? []) {
        const lost = changed.lost(waiting);
        if (lost < 0 || lost > spare || !changed.coversEnough(waiting)) continue;
        const { profile, lastScore, weights, need } = waiting;
        if (!mayBeSuggested(standingGates(need, person, today))) continue;
        const fit = profile.length === 0 ? null : changed.fit(profile);
        const { score, covered } = scoreOf(waiting, person, weights, fit, changed.covers(waiting));
        if (covered && score >= lastScore) entered.push(need.id);
      }
    }
    return entered;
  }
}
