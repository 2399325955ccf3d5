import { askedAncestors } from '#domain/marketplace/matching/index/ancestor-groups';
import { MARKS, type NearSkills, WEAK } from '#domain/marketplace/matching/proximity';
import type { ReadyNeed } from '#domain/marketplace/matching/ready';
import { ESSENTIAL_WEIGHT, levelGain } from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { EVIDENCE_KINDS } from '#domain/reference/vocabulary';

/** The asked skills as columns, and for each skill of the taxonomy those of them that it is near to. */
export interface AskedColumns {
  readonly count: number;
  readonly weight: Int32Array;
  readonly essential: Uint8Array;
  readonly mandatory: Uint8Array;
  readonly essentialWeight: number;
  readonly wholeWeight: number;
  /** By asked skill and level | evidence << 3: level gain, ‰. */
  readonly gains: Uint16Array;
  /** By skill: place of its list in `near`; 0 for none. */
  readonly slot: Uint32Array;
  /** Lists of (asked, proximity), each behind its length. */
  readonly near: Uint16Array;
  readonly counted: Counted;
}

/**
 * The asked skills whose covers are summed up for all rows before any row is looked at: the essential ones, by which
 * most rows miss tau; all of them when none is essential.
 */
export interface Counted {
  readonly skills: readonly CountedSkill[];
  /** Sum of the weights. */
  readonly weight: number;
  /** How many times they count in K. */
  readonly times: number;
  /** Points of their covers without which tau is missed. */
  readonly least: number;
}

/** An asked skill with all that is worth more than `WEAK` for it. */
interface CountedSkill {
  readonly weight: number;
  /** Whoever has none of these bits covers nothing of it. */
  readonly ancestors: number;
  readonly skills: Uint16Array;
  /** For each of them, where in `covers` its relation begins. */
  readonly relations: Uint16Array;
  /** By relation << `GAIN_SHIFT` | level | evidence << 3: the cover, ‰. */
  readonly covers: Uint16Array;
}

/** Gains are looked up by level | evidence << 3. */
export const GAIN_SHIFT = 5;

/** What a need asks, as columns. */
export function askedColumns(ready: ReadyNeed, weights: MatchWeights, taxonomy: MatchTaxonomy): AskedColumns {
  const { asked } = ready;
  const essential = asked.map((skill) => (skill.essential ? 1 : 0));
  const weight = asked.map((skill) => skill.weight);
  const gains = new Uint16Array(asked.length << GAIN_SHIFT);
  asked.forEach(({ level }, i) => {
    EVIDENCE_KINDS.forEach((kind, evidence) => {
      for (let held = 0; held <= 4; held++) {
        const gain = levelGain(held === 0 ? null : held, level, kind, weights);
        gains[(i << GAIN_SHIFT) | held | (evidence << 3)] = gain;
      }
    });
  });
  return {
    count: asked.length,
    weight: Int32Array.from(weight),
    essential: Uint8Array.from(essential),
    mandatory: Uint8Array.from(asked, ({ mandatory }) => (mandatory ? 1 : 0)),
    essentialWeight: weight.reduce((sum, w, i) => sum + w * (essential[i] ?? 0), 0),
    wholeWeight: weight.reduce((sum, w, i) => sum + w * (essential[i] === 1 ? ESSENTIAL_WEIGHT : 1), 0),
    gains,
    ...nearLists(ready, taxonomy.skills.length),
    counted: countedOf(ready, gains, weights.tau, taxonomy),
  };
}

/** Turns "asked → near skills" round into "skill → asked skills that it is near to". */
function nearLists({ near }: ReadyNeed, skillCount: number): Pick<AskedColumns, 'slot' | 'near'> {
  const counts = new Uint8Array(skillCount);
  let total = 0;
  for (const { skills } of near) {
    for (let i = 0; i < skills.length; i++) counts[skills[i] ?? 0] = (counts[skills[i] ?? 0] ?? 0) + 1;
    total += skills.length;
  }
  const slot = new Uint32Array(skillCount);
  const lists = new Uint16Array(1 + total * 3);
  let end = 1;
  near.forEach(({ skills, relations }, number) => {
    for (let i = 0; i < skills.length; i++) {
      const skill = skills[i] ?? 0;
      if (slot[skill] === 0) {
        slot[skill] = end;
        end += 1 + 2 * (counts[skill] ?? 0);
      }
      const at = slot[skill] ?? 0;
      const length = lists[at] ?? 0;
      lists[at + 1 + 2 * length] = number;
      lists[at + 2 + 2 * length] = MARKS[relations[i] ?? 0] ?? 0;
      lists[at] = length + 1;
    }
  });
  return { slot, near: lists };
}

function countedOf(
  { asked, near }: ReadyNeed,
  gains: Uint16Array,
  tau: number,
  taxonomy: MatchTaxonomy,
): Counted {
  const anyEssential = asked.some(({ essential }) => essential);
  const chosen = asked.flatMap((skill, i) => (skill.essential === anyEssential ? [{ skill, i }] : []));
  const weight = chosen.reduce((sum, { skill }) => sum + skill.weight, 0);
  return {
    skills: chosen.map(({ skill, i }) => ({
      weight: skill.weight,
      ancestors: askedAncestors(taxonomy, skill.skill),
      ...coversOf(near[i], gains.subarray(i << GAIN_SHIFT)),
    })),
    weight,
    times: anyEssential ? ESSENTIAL_WEIGHT : 1,
    least: anyEssential ? tau * weight : 0,
  };
}

function coversOf(
  near: NearSkills | undefined,
  gains: Uint16Array,
): Pick<CountedSkill, 'skills' | 'relations' | 'covers'> {
  const strong: { skill: number; relation: number }[] = [];
  near?.skills.forEach((skill, i) => {
    const relation = near.relations[i] ?? 0;
    if ((MARKS[relation] ?? 0) > WEAK) strong.push({ skill, relation });
  });
  const size = 1 << GAIN_SHIFT;
  return {
    skills: Uint16Array.from(strong, ({ skill }) => skill),
    relations: Uint16Array.from(strong, ({ relation }) => relation << GAIN_SHIFT),
    covers: Uint16Array.from({ length: MARKS.length * size }, (_, at) =>
      Math.floor(((MARKS[at >> GAIN_SHIFT] ?? 0) * (gains[at & (size - 1)] ?? 0)) / 1000),
    ),
  };
}
