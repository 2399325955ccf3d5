import { type AskedSkill, type ConceptNumber } from '#domain/marketplace/matching/facts';
import { cefrOf, cefrStep } from '#domain/marketplace/matching/gates.rules';
import { ancestorBits } from '#domain/marketplace/matching/index/ancestor-groups';
import { dayOf } from '#domain/marketplace/matching/index/dictionaries';
import { UNKNOWN } from '#domain/marketplace/matching/index/rows';
import type { WaitingNeed } from '#domain/marketplace/matching/index/waiting-needs';
import { sectorProximity } from '#domain/marketplace/matching/isic';
import { occupationLikeness } from '#domain/marketplace/matching/occupation-fit';
import { type NearSkills, strongFor } from '#domain/marketplace/matching/proximity';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import {
  coverOf,
  languageValue,
  MANDATORY_COVER,
  type SkillCover,
  UNKNOWN_LEVEL,
} from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { MODALITIES } from '#domain/reference/vocabulary';

/** Levels that a need may ask, 1 to 4. */
const LEVELS = 4;

/** A window as days and bits. */
interface Free {
  readonly from: number;
  readonly to: number;
  readonly modalities: number;
  /** `UNKNOWN` when not said. */
  readonly hours: number;
}

/**
 * A changed person turned into tables: all that can be worked out before the first need is looked at. Values come from
 * the functions of the plain score, so the two cannot differ.
 */
export class ChangedPerson {
  /**
   * By asked skill with a strong relation: what the held skills are worth for it at most, ‰, by the level asked, from
   * 1.
   */
  readonly worth = new Map<ConceptNumber, Uint16Array>();
  /** Ancestor bits of all skills held. */
  readonly ancestors: number;
  private readonly windows: readonly Free[];
  private readonly sectorValues = new Map<string, number>();
  private readonly steps = new Map<string, number>();
  private readonly coversBy = new Map<MatchWeights, Map<number, SkillCover>>();
  private readonly likeness: readonly Uint16Array[];
  /** By occupation: how like the person's occupations are to it, in millionths, before any rounding. */
  private readonly alike: Int32Array;

  constructor(
    taxonomy: MatchTaxonomy,
    private readonly person: ReadyProfessional,
  ) {
    this.windows = person.availability.map(({ from, to, modalities, hoursPerWeek }) => ({
      from: dayOf(from),
      to: dayOf(to),
      modalities: modalities.reduce((mask, modality) => mask | (1 << MODALITIES.indexOf(modality)), 0),
      hours: hoursPerWeek ?? UNKNOWN,
    }));
    for (const { skill, level } of person.skills) this.hold(strongFor(taxonomy, skill), level);
    const bits = ancestorBits(taxonomy);
    this.ancestors = person.skills.reduce((all, { skill }) => all | (bits[skill] ?? 0), 0);
    this.likeness = person.occupations.map(({ occupation }) => occupationLikeness(taxonomy, occupation));
    this.alike = new Int32Array(taxonomy.occupations.length);
    person.occupations.forEach(({ share }, i) => {
      const row = this.likeness[i];
      if (!row) return;
      for (let to = 0; to < row.length; to++) this.alike[to] = (this.alike[to] ?? 0) + share * (row[to] ?? 0);
    });
  }

  get years(): number | null {
    return this.person.years;
  }

  /** Most hours of the windows that fit, `UNKNOWN` when none of them says; -1 when no window fits. */
  hoursWithin(from: number, to: number, minOverlapDays: number, modality: number): number {
    let most = -1;
    let silent = false;
    for (const free of this.windows) {
      if ((free.modalities & modality) === 0) continue;
      if (Math.min(free.to, to) - Math.max(free.from, from) + 1 < minOverlapDays) continue;
      if (free.hours === UNKNOWN) silent = true;
      else most = Math.max(most, free.hours);
    }
    return most < 0 && silent ? UNKNOWN : most;
  }

  /** Weighed points of the language and sector terms that are lost from their best; -1 when a language is missing. */
  lost({ need, weights: { terms } }: WaitingNeed): number {
    let language = 0;
    for (const { code, minimum, preferred } of need.languages) {
      const step = this.step(code);
      const least = cefrStep(minimum);
      if (step < least) return -1;
      language += languageValue(step, least, cefrStep(preferred));
    }
    const languages = need.languages.length;
    return (
      (languages === 0 ? 0 : terms.language * (1000 - Math.floor(language / languages))) +
      (need.sector === null ? 0 : terms.sector * (1000 - this.sector(need.sector)))
    );
  }

  /** No occupation fit is above this: the sums of `fit` in another order, rounded down once. */
  highestFit(profiles: Uint16Array, at: number, words: number): number {
    let sum = 0;
    for (let i = at; i < at + words && profiles[i + 1] !== 0; i += 2) {
      sum += (profiles[i + 1] ?? 0) * (this.alike[profiles[i] ?? 0] ?? 0);
    }
    return Math.min(1000, Math.floor(sum / 1_000_000));
  }

  /** The same whole numbers as `occupationFit`, from the person's side: likeness is symmetric. */
  fit(profile: Uint16Array): number {
    let sum = 0;
    this.person.occupations.forEach(({ share }, i) => {
      const row = this.likeness[i];
      let demand = 0;
      for (let at = 0; at < profile.length; at += 2)
        demand += (profile[at + 1] ?? 0) * (row?.[profile[at] ?? 0] ?? 0);
      sum += share * Math.min(1000, Math.floor(demand / 1000));
    });
    return Math.min(1000, Math.floor(sum / 1000));
  }

  /** Whether the essential skills reach tau, and each mandatory one is covered by half: these come first. */
  coversEnough({ asked, near, weights }: WaitingNeed): boolean {
    const kept = this.keptUnder(weights);
    let points = 0;
    let weight = 0;
    for (let i = 0; i < asked.length; i++) {
      const skill = asked[i];
      if (!skill?.essential) break;
      const { cover } = this.cover(kept, weights, skill, near[i]);
      if (skill.mandatory && cover < MANDATORY_COVER) return false;
      points += skill.weight * cover;
      weight += skill.weight;
    }
    return weight === 0 || Math.floor(points / weight) >= weights.tau;
  }

  /** How the person covers what a need asks. */
  covers({ asked, near, weights }: WaitingNeed): SkillCover[] {
    const kept = this.keptUnder(weights);
    return asked.map((skill, i) => ({ ...this.cover(kept, weights, skill, near[i]), asked: skill }));
  }

  /** Needs that want one occupation ask alike, so each answer is kept. */
  private cover(
    kept: Map<number, SkillCover>,
    weights: MatchWeights,
    asked: AskedSkill,
    near: NearSkills | undefined,
  ): SkillCover {
    const key = asked.skill * LEVELS + asked.level - 1;
    const known = kept.get(key);
    if (known) return known;
    const cover = coverOf(asked, near, this.person.skills, weights);
    kept.set(key, cover);
    return cover;
  }

  private keptUnder(weights: MatchWeights): Map<number, SkillCover> {
    const kept = this.coversBy.get(weights) ?? new Map<number, SkillCover>();
    this.coversBy.set(weights, kept);
    return kept;
  }

  /** Step on the ladder of a language, 0 for none. */
  private step(code: string): number {
    const known = this.steps.get(code);
    if (known !== undefined) return known;
    const step = cefrStep(cefrOf(this.person, code));
    this.steps.set(code, step);
    return step;
  }

  private hold({ skills, marks }: ReturnType<typeof strongFor>, held: number | null): void {
    for (let i = 0; i < skills.length; i++) {
      const skill = skills[i] ?? 0;
      const worth = this.worth.get(skill) ?? new Uint16Array(LEVELS);
      this.worth.set(skill, worth);
      for (let asked = 1; asked <= LEVELS; asked++) {
        const gain = held === null ? UNKNOWN_LEVEL : Math.min(1000, (1000 * held) / asked);
        worth[asked - 1] = Math.max(worth[asked - 1] ?? 0, Math.ceil(((marks[i] ?? 0) * gain) / 1000));
      }
    }
  }

  private sector(asked: string): number {
    const known = this.sectorValues.get(asked);
    if (known !== undefined) return known;
    const value = this.person.sectors.reduce((most, code) => Math.max(most, sectorProximity(asked, code)), 0);
    this.sectorValues.set(asked, value);
    return value;
  }
}
