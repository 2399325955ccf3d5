import { overlapDays, type IsoDate } from '#domain/dates';
import { CEFR_LEVELS, EVIDENCE_KINDS, MODALITIES } from '#domain/matching/facts';
import { cefrStep } from '#domain/matching/gates.rules';
import { dayOf, type Dictionaries } from '#domain/matching/index/dictionaries';
import { CLEARANCE, DENIED, PROGRAMME_BITS, type RareFacts, UNKNOWN } from '#domain/matching/index/rows';
import { sectorProximity } from '#domain/matching/isic';
import { MARKS, WEAK } from '#domain/matching/proximity';
import type { ReadyNeed } from '#domain/matching/ready';
import { amountValue, ESSENTIAL_WEIGHT, languageValue, levelGain } from '#domain/matching/score.rules';
import type { MatchWeights } from '#domain/matching/weights';

const STEPS = CEFR_LEVELS.length + 1;

/** A language asked, ready to be compared with the words of a row. */
export interface AskedTongue {
  readonly number: number;
  readonly leastStep: number;
  /** Value of the language term by CEFR step. */
  readonly values: readonly number[];
}

/**
 * A need turned into tables: all that can be worked out before the first person is looked at. Every value comes from
 * the functions of the plain score, so the two cannot differ.
 */
export interface Question {
  readonly needId: string;
  readonly today: number;
  readonly from: number;
  readonly to: number;
  readonly minOverlapDays: number;
  readonly modalityBit: number;
  /** Where the head of a row tells to which day the clearance lasts that is asked; 0 when none is. */
  readonly clearanceWord: number;
  /** Where the head of a row has the bit of the programme. */
  readonly programmeWord: number;
  readonly programmeBit: number;
  readonly tongues: readonly AskedTongue[];
  /** Weights of the terms; 0 for those that do not apply. */
  readonly weights: { skill: number; sector: number; years: number; language: number; hours: number };
  readonly weightSum: number;
  readonly sectorValues: Uint16Array;
  readonly yearsValues: Uint16Array;
  readonly hoursValues: Uint16Array;
  /** u(o), or null. */
  readonly demand: Uint16Array | null;
  readonly highestDemand: number;
  readonly coverageShare: number;
  readonly asked: AskedColumns;
  readonly tau: number;
  /** The gates on facts that hardly anybody has. */
  readonly allows: (rare: RareFacts) => boolean;
}

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
  /** By skill: bits of the asked skills that it is worth more than `WEAK` for; asked skills from the 32nd share a bit. */
  readonly strong: Uint32Array;
  /** Skills that are worth more than `WEAK`; by skill, their points above it over all asked skills: in K, and in RC. */
  readonly strongSkills: Uint16Array;
  readonly wholeAbove: Int32Array;
  readonly essentialAbove: Int32Array;
}

/** The bit of an asked skill. */
export const bitOf = (asked: number): number => (1 << Math.min(asked, 31)) >>> 0;

/** Gains are looked up by level | evidence << 3. */
export const GAIN_SHIFT = 5;

/** Null when no row can pass the gates, whoever it is. */
export function questionOf(
  ready: ReadyNeed,
  weights: MatchWeights,
  today: IsoDate,
  dictionaries: Dictionaries,
  skillCount: number,
): Question | null {
  const { need } = ready;
  const tongues = need.languages.map(({ code, minimum, preferred }) => ({
    number: dictionaries.languages.find(code) ?? -1,
    leastStep: cefrStep(minimum),
    values: Array.from({ length: STEPS }, (_, step) =>
      languageValue(step, cefrStep(minimum), cefrStep(preferred)),
    ),
  }));
  if (!need.published || tongues.some(({ number }) => number < 0)) return null;

  const applies = {
    skill: ready.asked.length > 0,
    sector: need.sector !== null,
    years: (need.yearsPreferred ?? 0) > 0,
    language: need.languages.length > 0,
    hours: (need.hoursPerWeek ?? 0) > 0,
  };
  const weighed = {
    skill: applies.skill ? weights.terms.skill : 0,
    sector: applies.sector ? weights.terms.sector : 0,
    years: applies.years ? weights.terms.years : 0,
    language: applies.language ? weights.terms.language : 0,
    hours: applies.hours ? weights.terms.hours : 0,
  };
  const programme = dictionaries.programmes.find(need.programmeId) ?? PROGRAMME_BITS;
  const { demand } = ready;
  return {
    needId: need.id,
    today: dayOf(today),
    from: dayOf(need.window.from),
    to: dayOf(need.window.to),
    minOverlapDays: need.minOverlapDays,
    modalityBit: 1 << MODALITIES.indexOf(need.modality),
    clearanceWord: need.clearance === 0 ? 0 : CLEARANCE + need.clearance - 1,
    programmeWord: DENIED + (programme >> 4),
    programmeBit: programme < PROGRAMME_BITS ? 1 << (programme & 15) : 0,
    tongues,
    weights: weighed,
    weightSum: weighed.skill + weighed.sector + weighed.years + weighed.language + weighed.hours,
    sectorValues: Uint16Array.from(dictionaries.sectors.all, (code) =>
      need.sector === null ? 0 : sectorProximity(need.sector, code),
    ),
    yearsValues: amountValues(need.yearsPreferred),
    hoursValues: amountValues(need.hoursPerWeek),
    demand,
    highestDemand: demand ? demand.reduce((most, value) => Math.max(most, value), 0) : 0,
    coverageShare: demand ? weights.coverageShare : 1000,
    asked: askedColumns(ready, weights, skillCount),
    tau: weights.tau,
    allows: ({ placements, conflicts, denied }) =>
      !placements.some((live) => overlapDays(live, need.window) > 0) &&
      !conflicts.includes(need.institutionId) &&
      !denied.includes(need.programmeId),
  };
}

/** min(1000, ⌊1000·held / asked⌋) by amount held; the last stands for what was not said. */
function amountValues(asked: number | null): Uint16Array {
  const values = new Uint16Array(UNKNOWN + 1);
  if (!asked) return values;
  for (let held = 0; held < UNKNOWN; held++) values[held] = amountValue(asked, held);
  values[UNKNOWN] = amountValue(asked, null);
  return values;
}

function askedColumns(ready: ReadyNeed, weights: MatchWeights, skillCount: number): AskedColumns {
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
    ...nearLists(ready, skillCount),
  };
}

/** Turns "asked → near skills" round into "skill → asked skills that it is near to", and sums up what each brings. */
function nearLists(
  { asked, near }: ReadyNeed,
  skillCount: number,
): Pick<AskedColumns, 'slot' | 'near' | 'strong' | 'strongSkills' | 'wholeAbove' | 'essentialAbove'> {
  const counts = new Uint8Array(skillCount);
  let total = 0;
  for (const { skills } of near) {
    for (let i = 0; i < skills.length; i++) counts[skills[i] ?? 0] = (counts[skills[i] ?? 0] ?? 0) + 1;
    total += skills.length;
  }
  const slot = new Uint32Array(skillCount);
  const lists = new Uint16Array(1 + total * 3);
  const strong = new Uint32Array(skillCount);
  const whole = new Int32Array(skillCount);
  const essential = new Int32Array(skillCount);
  const strongSkills: number[] = [];
  let end = 1;
  near.forEach(({ skills, relations }, number) => {
    const { weight = 0, essential: isEssential = false } = asked[number] ?? {};
    for (let i = 0; i < skills.length; i++) {
      const skill = skills[i] ?? 0;
      if (slot[skill] === 0) {
        slot[skill] = end;
        end += 1 + 2 * (counts[skill] ?? 0);
      }
      const at = slot[skill] ?? 0;
      const length = lists[at] ?? 0;
      const mark = MARKS[relations[i] ?? 0] ?? 0;
      lists[at + 1 + 2 * length] = number;
      lists[at + 2 + 2 * length] = mark;
      lists[at] = length + 1;
      if (mark <= WEAK) continue;
      if (strong[skill] === 0) strongSkills.push(skill);
      strong[skill] = (strong[skill] ?? 0) | bitOf(number);
      const points = weight * (mark - WEAK);
      whole[skill] = (whole[skill] ?? 0) + (isEssential ? ESSENTIAL_WEIGHT : 1) * points;
      if (isEssential) essential[skill] = (essential[skill] ?? 0) + points;
    }
  });
  return {
    ...{ slot, near: lists, strong },
    strongSkills: Uint16Array.from(strongSkills),
    wholeAbove: whole,
    essentialAbove: essential,
  };
}
