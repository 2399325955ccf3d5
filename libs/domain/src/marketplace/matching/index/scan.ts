import { GAIN_SHIFT } from '#domain/marketplace/matching/index/asked-columns';
import { byFalling, STEP, type TopK } from '#domain/marketplace/matching/index/best';
import { countCovers, weakPoints } from '#domain/marketplace/matching/index/count';
import type { Question } from '#domain/marketplace/matching/index/question';
import {
  FRESH,
  HEAD,
  INVITATIONS,
  LANGUAGES_WINDOWS,
  RARE,
  type Rows,
  SECTORS_OCCUPATIONS,
  SKILLS,
  YEARS_FLAGS,
} from '#domain/marketplace/matching/index/rows';
import type { Marked, Segment } from '#domain/marketplace/matching/index/segment';
import { WEAK } from '#domain/marketplace/matching/proximity';
import { blend, ESSENTIAL_WEIGHT, MANDATORY_COVER } from '#domain/marketplace/matching/score.rules';

/** Shares of a profile are rounded one by one, so they may sum to a little more than 1000. */
const MOST_SHARES = 1008;

/**
 * Looks at rows for one question, in whole numbers. A row is passed over when a gate fails, or when the best that it
 * could still reach, by its occupations and its covers of essential skills, is below the last of the list.
 */
export class Scan {
  private readonly covers: Int32Array;
  /** Essential coverage of the row scored last. */
  private essentialCoverage = 0;

  constructor(
    private readonly question: Question,
    private readonly best: TopK,
  ) {
    this.covers = new Int32Array(question.asked.count);
  }

  /** Every live row. */
  rows({ rows, tombstones }: Marked): void {
    for (let row = 0; row < rows.length; row++) if (tombstones[row] !== 1) this.look(rows, row);
  }

  /**
   * The live rows whose skills reach far enough, in the order of the highest score that their skills and the
   * occupations of their cell allow, until that falls below the last of the list.
   */
  segment(segment: Segment): void {
    const { rows, most } = this.promising(segment);
    const order = byFalling(most);
    for (let i = 0; i < order.length; i++) {
      const at = order[i] ?? 0;
      const { threshold } = this.best;
      if ((most[at] ?? 0) + STEP <= threshold) return;
      if ((most[at] ?? 0) >= threshold) this.look(segment.rows, rows[at] ?? 0);
    }
  }

  /** The rows that may pass the gate of coverage, each with the highest score that it may have. */
  private promising({ rows, tombstones, cells, holders, ancestors }: Segment): {
    rows: number[];
    most: number[];
  } {
    const { counted, wholeWeight } = this.question.asked;
    const points = countCovers(counted, holders, rows.length);
    const bounds = this.boundsOf(cells);
    const uncounted = 1000 * (wholeWeight - counted.times * counted.weight);
    const strong = counted.least - WEAK * counted.weight;
    const found: number[] = [];
    const most: number[] = [];
    for (let cell = 0; cell < bounds.length; cell++) {
      const fit = bounds[cell] ?? 0;
      const end = cells.start[cell + 1] ?? 0;
      for (let row = cells.start[cell] ?? 0; row < end; row++) {
        const above = points[2 * row] ?? 0;
        if (above < strong || tombstones[row] === 1) continue;
        const whole = above + weakPoints(counted, ancestors[row] ?? 0);
        if (whole < counted.least) continue;
        const coverage =
          wholeWeight === 0 ? 0 : Math.floor((uncounted + counted.times * whole) / wholeWeight);
        found.push(row);
        most.push(this.highest(coverage, fit));
      }
    }
    return { rows: found, most };
  }

  /** The highest occupation fit that a row of each cell can have: the rest of its shares at the highest demand. */
  private boundsOf({ occupation, least }: Segment['cells']): Uint16Array {
    const { demand, highestDemand } = this.question;
    const bounds = new Uint16Array(occupation.length);
    if (!demand) return bounds;
    for (let cell = 0; cell < bounds.length; cell++) {
      const share = least[cell] ?? 0;
      if (share === 0) continue;
      const sum = share * (demand[occupation[cell] ?? 0] ?? 0) + (MOST_SHARES - share) * highestDemand;
      bounds[cell] = Math.min(1000, Math.floor(sum / 1000));
    }
    return bounds;
  }

  /** The score with this coverage and occupation fit, and all else at its best. */
  private highest(coverage: number, fit: number): number {
    const { weights, weightSum, coverageShare } = this.question;
    return this.scoreOf(blend(coverage, fit, coverageShare), (weightSum - weights.skill) * 1000);
  }

  /** ⌊100·Σ W·f / Σ W⌋ from the skill value and the points of the other terms. */
  private scoreOf(skill: number, others: number): number {
    const { weights, weightSum } = this.question;
    return weightSum === 0 ? 0 : Math.floor((100 * (weights.skill * skill + others)) / weightSum);
  }

  private look(rows: Rows, row: number): void {
    const { question } = this;
    const { columns } = rows;
    const { heap } = columns;
    const at = columns.start[row] ?? 0;
    if ((heap[at + FRESH] ?? 0) < question.today) return;
    if (((heap[at + question.programmeWord] ?? 0) & question.programmeBit) !== 0) return;
    if (question.clearanceWord > 0 && (heap[at + question.clearanceWord] ?? 0) <= question.to) return;
    const first = heap[at + LANGUAGES_WINDOWS] ?? 0;
    const second = heap[at + SECTORS_OCCUPATIONS] ?? 0;
    const yearsAndFlags = heap[at + YEARS_FLAGS] ?? 0;
    const languages = at + HEAD;
    const windows = languages + (first & 255);
    const sectors = windows + 3 * (first >> 8);
    const occupations = sectors + (second & 255);
    const skills = occupations + 2 * (second >> 8);
    const end = skills + 2 * (heap[at + SKILLS] ?? 0);

    const hours = this.hoursOf(heap, windows, sectors);
    if (hours < 0) return;
    const language = this.languageOf(heap, languages, windows);
    if (language < 0) return;
    if (((yearsAndFlags >> 8) & RARE) !== 0) {
      const rare = rows.rare.get(row);
      if (rare && !question.allows(rare)) return;
    }

    const { weights, coverageShare } = question;
    let sector = 0;
    for (let i = sectors; i < occupations; i++) {
      sector = Math.max(sector, question.sectorValues[heap[i] ?? 0] ?? 0);
    }
    const others =
      weights.sector * sector +
      weights.years * (question.yearsValues[yearsAndFlags & 255] ?? 0) +
      weights.language * language +
      weights.hours * (question.hoursValues[hours] ?? 0);
    const fit = this.fitOf(heap, occupations, skills);
    if (this.scoreOf(blend(1000, fit, coverageShare), others) < this.best.threshold) return;

    const coverage = this.coverageOf(heap, skills, end);
    if (coverage < 0) return;
    const score = this.scoreOf(blend(coverage, fit, coverageShare), others);
    if (score < this.best.threshold) return;
    this.best.offer({
      professionalId: rows.idAt(row),
      score,
      essentialCoverage: this.essentialCoverage,
      invitations: heap[at + INVITATIONS] ?? 0,
    });
  }

  /** Most hours of the windows that fit, 255 when none of them says; -1 when no window fits. */
  private hoursOf(heap: Uint16Array, at: number, end: number): number {
    const { from, to, minOverlapDays, modalityBit } = this.question;
    let fits = false;
    let most = -1;
    for (let i = at; i < end; i += 3) {
      const word = heap[i + 2] ?? 0;
      if ((word & modalityBit) === 0) continue;
      const days = Math.min(heap[i + 1] ?? 0, to) - Math.max(heap[i] ?? 0, from) + 1;
      if (days < minOverlapDays) continue;
      fits = true;
      const hours = word >> 3;
      if (hours !== 255 && hours > most) most = hours;
    }
    return fits ? (most < 0 ? 255 : most) : -1;
  }

  /** Value of the language term; -1 when a language is missing. */
  private languageOf(heap: Uint16Array, at: number, end: number): number {
    const { languages } = this.question;
    let sum = 0;
    for (const { number, leastStep, values } of languages) {
      let step = 0;
      for (let i = at; i < end; i++) if ((heap[i] ?? 0) >> 3 === number) step = (heap[i] ?? 0) & 7;
      if (step < leastStep) return -1;
      sum += values[step] ?? 0;
    }
    return languages.length === 0 ? 0 : Math.floor(sum / languages.length);
  }

  private fitOf(heap: Uint16Array, at: number, end: number): number {
    const { demand } = this.question;
    if (!demand) return 0;
    let sum = 0;
    for (let i = at; i < end; i += 2) sum += (heap[i + 1] ?? 0) * (demand[heap[i] ?? 0] ?? 0);
    return Math.min(1000, Math.floor(sum / 1000));
  }

  /** K, with RC beside it; -1 when RC misses tau or a mandatory skill is not covered. */
  private coverageOf(heap: Uint16Array, at: number, end: number): number {
    const { asked, tau } = this.question;
    const { covers } = this;
    covers.fill(0);
    for (let i = at; i < end; i += 2) {
      const list = asked.slot[heap[i] ?? 0] ?? 0;
      if (list === 0) continue;
      const level = heap[i + 1] ?? 0;
      const last = list + 2 * (asked.near[list] ?? 0);
      for (let j = list + 1; j < last; j += 2) {
        const skill = asked.near[j] ?? 0;
        const gain = asked.gains[(skill << GAIN_SHIFT) | level] ?? 0;
        const cover = Math.floor(((asked.near[j + 1] ?? 0) * gain) / 1000);
        if (cover > (covers[skill] ?? 0)) covers[skill] = cover;
      }
    }
    let essential = 0;
    let whole = 0;
    for (let i = 0; i < asked.count; i++) {
      const points = (asked.weight[i] ?? 0) * (covers[i] ?? 0);
      if (asked.essential[i] === 1) {
        if (asked.mandatory[i] === 1 && (covers[i] ?? 0) < MANDATORY_COVER) return -1;
        essential += points;
        whole += ESSENTIAL_WEIGHT * points;
      } else whole += points;
    }
    this.essentialCoverage =
      asked.essentialWeight === 0 ? 1000 : Math.floor(essential / asked.essentialWeight);
    if (this.essentialCoverage < tau) return -1;
    return asked.wholeWeight === 0 ? 0 : Math.floor(whole / asked.wholeWeight);
  }
}
