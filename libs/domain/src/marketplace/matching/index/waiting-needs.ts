import { type AskedSkill } from '#domain/marketplace/matching/facts';
import { askedAncestors } from '#domain/marketplace/matching/index/ancestor-groups';
import type { ChangedPerson } from '#domain/marketplace/matching/index/changed-person';
import { dayOf } from '#domain/marketplace/matching/index/dictionaries';
import { UNKNOWN } from '#domain/marketplace/matching/index/rows';
import { PROFILE_SIZE } from '#domain/marketplace/matching/occupation-fit';
import { WEAK } from '#domain/marketplace/matching/proximity';
import type { ReadyNeed } from '#domain/marketplace/matching/ready';
import { amountValue, blend, ESSENTIAL_WEIGHT } from '#domain/marketplace/matching/score.rules';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { MODALITIES } from '#domain/reference/vocabulary';

/**
 * An open need as it waits for people: without the wide table of demand, which would not fit in memory a hundred
 * thousand times.
 */
export interface WaitingNeed extends Omit<ReadyNeed, 'demand'> {
  readonly weights: MatchWeights;
  /** What a changed person must reach; 0 while the list has room. */
  readonly lastScore: number;
  /** Likely occupations and their shares, in turn. */
  readonly profile: Uint16Array;
}

/** A need whose list a changed person may enter, and by how many weighed points at most. */
export interface Candidate {
  readonly need: WaitingNeed;
  readonly spare: number;
}

/**
 * The figures by which nearly all needs are passed over, side by side in memory: to fetch them is what costs.
 * `asks`: weighed points below which no list is entered. `rest`: those of language and sector at their best.
 */
const FIGURES = [
  'asks',
  'wholeWeight',
  'coverageShare',
  'skillWeight',
  'rest',
  'from',
  'to',
  'minOverlapDays',
  'modality',
  'years',
  'yearsWeight',
  'hours',
  'hoursWeight',
] as const;
type Figure = (typeof FIGURES)[number];
/** Words of a need: a line of cache. */
const LINE = 16;
const AT = Object.fromEntries(FIGURES.map((name, at) => [name, at])) as Readonly<Record<Figure, number>>;
const PROFILE = 2 * PROFILE_SIZE;

/** Essential skills whose ancestors are looked at one by one; further ones share the last place. */
const MOST_ANCESTORS = 8;

/** A posting is one word: slot << 7 | level asked - 1 << 5 | weight << 1 | essential. */
const posting = (slot: number, { level, weight, essential }: AskedSkill): number =>
  (slot << 7) | ((level - 1) << 5) | (weight << 1) | (essential ? 1 : 0);

const NONE: readonly number[] = [];

/** The open needs of one country, found by the skills that they ask for. */
export class OpenNeeds {
  private readonly bySlot: (WaitingNeed | undefined)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly asking: number[][] = [];
  /** Needs that a person without any strong relation may enter. */
  private readonly open = new Set<number>();
  private lines = new Int32Array(0);
  private profiles = new Uint16Array(0);
  /** Of the running look-up, by slot: points above `WEAK` of the asked skills, in K and in RC. */
  private whole = new Int32Array(0);
  private essential = new Int32Array(0);
  /** By slot: the latter without which tau is out of reach. */
  private essentialLeast = new Int32Array(0);
  /** By slot: ancestor bits and weak points of each essential skill, in turn. */
  private ancestors = new Int32Array(0);

  constructor(private readonly taxonomy: MatchTaxonomy) {}

  add(need: WaitingNeed): void {
    const slot = this.free.pop() ?? this.bySlot.length;
    if (slot >= this.whole.length) this.grow(Math.max(64, 2 * slot));
    this.bySlot[slot] = need;
    this.slotOf.set(need.need.id, slot);
    this.profiles.fill(0, slot * PROFILE, (slot + 1) * PROFILE).set(need.profile, slot * PROFILE);
    for (const [name, value] of Object.entries(figuresOf(need))) {
      this.lines[slot * LINE + AT[name as Figure]] = value;
    }
    this.essentialLeast[slot] = essentialLeastOf(need);
    this.ancestors
      .fill(0, slot * 2 * MOST_ANCESTORS, (slot + 1) * 2 * MOST_ANCESTORS)
      .set(this.ancestorsOf(need), slot * 2 * MOST_ANCESTORS);
    for (const asked of need.asked) {
      (this.asking[asked.skill] ??= []).push(posting(slot, asked));
    }
    if (this.mayCover(slot, 0)) this.open.add(slot);
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id);
    if (slot === undefined) return;
    for (const { skill } of this.bySlot[slot]?.asked ?? []) {
      this.asking[skill] = (this.asking[skill] ?? NONE).filter((word) => word >> 7 !== slot);
    }
    this.bySlot[slot] = undefined;
    this.slotOf.delete(id);
    this.open.delete(slot);
    this.free.push(slot);
  }

  /** The needs whose list the changed person may enter, by what skills, windows, years and occupations allow at most. */
  within(changed: ChangedPerson): Candidate[] {
    const found: Candidate[] = [];
    for (const slot of this.touchedBy(changed)) {
      const spare = this.mayCover(slot, 0) ? this.spare(slot, changed) : -1;
      const need = spare < 0 ? undefined : this.bySlot[slot];
      this.whole[slot] = 0;
      this.essential[slot] = 0;
      if (need) found.push({ need, spare });
    }
    return found;
  }

  /** Slots of the open needs and of all that the changed person has a strong relation to, with their points summed up. */
  private touchedBy({ worth }: ChangedPerson): number[] {
    const { whole, essential, open } = this;
    const touched = [...open];
    for (const [skill, byLevel] of worth) {
      const postings = this.asking[skill] ?? NONE;
      for (let i = 0; i < postings.length; i++) {
        const word = postings[i] ?? 0;
        const points = ((word >> 1) & 15) * ((byLevel[(word >> 5) & 3] ?? 0) - WEAK);
        if (points <= 0) continue;
        const slot = word >> 7;
        if (whole[slot] === 0 && !open.has(slot)) touched.push(slot);
        if ((word & 1) === 0) whole[slot] = (whole[slot] ?? 0) + points;
        else {
          whole[slot] = (whole[slot] ?? 0) + ESSENTIAL_WEIGHT * points;
          essential[slot] = (essential[slot] ?? 0) + points;
        }
      }
    }
    return touched;
  }

  private mayCover(slot: number, missed: number): boolean {
    return (this.essential[slot] ?? 0) - missed >= (this.essentialLeast[slot] ?? 0);
  }

  /** Points up to `WEAK` of the essential skills of which the changed person has no ancestor. */
  private missed(slot: number, ancestors: number): number {
    let points = 0;
    const end = (slot + 1) * 2 * MOST_ANCESTORS;
    for (let at = slot * 2 * MOST_ANCESTORS; at < end; at += 2) {
      if (((this.ancestors[at] ?? 0) & ancestors) === 0) points += this.ancestors[at + 1] ?? 0;
    }
    return points;
  }

  private ancestorsOf({ asked }: WaitingNeed): Int32Array {
    const ancestors = new Int32Array(2 * MOST_ANCESTORS);
    asked
      .filter(({ essential }) => essential)
      .forEach(({ skill, weight }, i) => {
        const at = 2 * Math.min(i, MOST_ANCESTORS - 1);
        ancestors[at] = (ancestors[at] ?? 0) | askedAncestors(this.taxonomy, skill);
        ancestors[at + 1] = (ancestors[at + 1] ?? 0) + weight * WEAK;
      });
    return ancestors;
  }

  /** Weighed points by which the changed person may be above the last of the list at most; below 0 for out of reach. */
  private spare(slot: number, changed: ChangedPerson): number {
    const missed = this.missed(slot, changed.ancestors);
    if (!this.mayCover(slot, missed)) return -1;
    const hours = changed.hoursWithin(
      this.figure(slot, 'from'),
      this.figure(slot, 'to'),
      this.figure(slot, 'minOverlapDays'),
      this.figure(slot, 'modality'),
    );
    if (hours < 0) return -1;
    const yearsWeight = this.figure(slot, 'yearsWeight');
    const hoursWeight = this.figure(slot, 'hoursWeight');
    const others =
      this.figure(slot, 'rest') +
      (yearsWeight === 0 ? 0 : yearsWeight * amountValue(this.figure(slot, 'years'), changed.years)) +
      (hoursWeight === 0 ? 0 : hoursWeight * amountValue(this.figure(slot, 'hours'), said(hours)));
    const weight = this.figure(slot, 'wholeWeight');
    const coverage =
      weight === 0 ? 0 : Math.floor(WEAK + ((this.whole[slot] ?? 0) - ESSENTIAL_WEIGHT * missed) / weight);
    const fit = changed.highestFit(this.profiles, slot * PROFILE, PROFILE);
    const skill = this.figure(slot, 'skillWeight') * blend(coverage, fit, this.figure(slot, 'coverageShare'));
    return skill + others - this.figure(slot, 'asks');
  }

  private figure(slot: number, name: Figure): number {
    return this.lines[slot * LINE + AT[name]] ?? 0;
  }

  private grow(slots: number): void {
    this.lines = copied(this.lines, new Int32Array(slots * LINE));
    this.profiles = copied(this.profiles, new Uint16Array(slots * PROFILE));
    this.whole = new Int32Array(slots);
    this.essential = new Int32Array(slots);
    this.ancestors = copied(this.ancestors, new Int32Array(slots * 2 * MOST_ANCESTORS));
    this.essentialLeast = copied(this.essentialLeast, new Int32Array(slots));
  }
}

function essentialLeastOf({ asked, weights }: WaitingNeed): number {
  const weight = asked.reduce((sum, { essential, weight }) => sum + (essential ? weight : 0), 0);
  return weight * (weights.tau - WEAK);
}

function figuresOf({
  need,
  asked,
  weights,
  lastScore,
  profile,
}: WaitingNeed): Readonly<Record<Figure, number>> {
  const weigh = (code: keyof MatchWeights['terms'], applies: boolean): number =>
    applies ? weights.terms[code] : 0;
  const sum = (of: (skill: AskedSkill) => number): number => asked.reduce((all, skill) => all + of(skill), 0);
  const skillWeight = weigh('skill', asked.length > 0);
  const yearsWeight = weigh('years', (need.yearsPreferred ?? 0) > 0);
  const hoursWeight = weigh('hours', (need.hoursPerWeek ?? 0) > 0);
  const rest = weigh('sector', need.sector !== null) + weigh('language', need.languages.length > 0);
  return {
    asks: Math.ceil((lastScore * (skillWeight + yearsWeight + hoursWeight + rest)) / 100),
    wholeWeight: sum(({ weight, essential }) => (essential ? ESSENTIAL_WEIGHT : 1) * weight),
    coverageShare: profile.length === 0 ? 1000 : weights.coverageShare,
    skillWeight,
    rest: rest * 1000,
    from: dayOf(need.window.from),
    to: dayOf(need.window.to),
    minOverlapDays: need.minOverlapDays,
    modality: 1 << MODALITIES.indexOf(need.modality),
    years: need.yearsPreferred ?? 0,
    yearsWeight,
    hours: need.hoursPerWeek ?? 0,
    hoursWeight,
  };
}

const said = (hours: number): number | null => (hours === UNKNOWN ? null : hours);

function copied<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
