import { type IsoDate, overlapDays } from '#domain/kernel/dates';
import { cefrStep } from '#domain/marketplace/matching/gates.rules';
import { type AskedColumns, askedColumns } from '#domain/marketplace/matching/index/asked-columns';
import { dayOf, type Dictionaries } from '#domain/marketplace/matching/index/dictionaries';
import {
  CLEARANCE,
  DENIED,
  PROGRAMME_BITS,
  type RareFacts,
  UNKNOWN,
} from '#domain/marketplace/matching/index/rows';
import { sectorProximity } from '#domain/marketplace/matching/isic';
import type { ReadyNeed } from '#domain/marketplace/matching/ready';
import { amountValue, languageValue } from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { CEFR_LEVELS, MODALITIES } from '#domain/reference/vocabulary';

const STEPS = CEFR_LEVELS.length + 1;

/** A language asked, ready to be compared with the words of a row. */
interface RequiredLanguage {
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
  readonly languages: readonly RequiredLanguage[];
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

/** Null when no row can pass the gates, whoever it is. */
export function questionOf(
  ready: ReadyNeed,
  weights: MatchWeights,
  today: IsoDate,
  dictionaries: Dictionaries,
  taxonomy: MatchTaxonomy,
): Question | null {
  const { need } = ready;
  const languages = need.languages.map(({ code, minimum, preferred }) => ({
    number: dictionaries.languages.find(code) ?? -1,
    leastStep: cefrStep(minimum),
    values: Array.from({ length: STEPS }, (_, step) =>
      languageValue(step, cefrStep(minimum), cefrStep(preferred)),
    ),
  }));
  if (!need.published || languages.some(({ number }) => number < 0)) return null;

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
    languages,
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
    asked: askedColumns(ready, weights, taxonomy),
    tau: weights.tau,
    allows: ({ placements, conflicts, denied }) =>
      !placements.some((live) => overlapDays(live, need.window) > 0) &&
      !conflicts.includes(need.institutionId) &&
      !denied.includes(need.programmeId),
  };
}

/** min(1000, ⌊1000·held / asked⌋) by amount held; the last is for what was not stated. */
function amountValues(asked: number | null): Uint16Array {
  const values = new Uint16Array(UNKNOWN + 1);
  if (!asked) return values;
  for (let held = 0; held < UNKNOWN; held++) values[held] = amountValue(asked, held);
  values[UNKNOWN] = amountValue(asked, null);
  return values;
}
