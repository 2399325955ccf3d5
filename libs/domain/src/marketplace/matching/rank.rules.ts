import type { IsoDate } from '#domain/kernel/dates';
import { type Gate, mayBeSuggested, standingGates } from '#domain/marketplace/matching/gates.rules';
import type { ReadyNeed, ReadyProfessional } from '#domain/marketplace/matching/ready';
import { type PairScore, scorePair } from '#domain/marketplace/matching/score.rules';
import type { MatchWeights } from '#domain/parties/programmes/weights';

/** Hex SHA-256 of `need|professional`: the last tie-break, so that an early joiner gets no bonus. Given from outside. */
export type PairDigest = (needId: string, professionalId: string) => string;

/** What decides the order of a list. */
export interface ListEntry {
  readonly professionalId: string;
  /** 0…100 000. */
  readonly score: number;
  /** RC, ‰. */
  readonly essentialCoverage: number;
  /** Invitations in the last 30 days. */
  readonly invitations: number;
}

/** Circumstances of one ranking. */
export interface Ranking {
  readonly weights: MatchWeights;
  readonly today: IsoDate;
  readonly digest: PairDigest;
  /** Entries wanted at most. */
  readonly limit: number;
}

/** Order within the list of one need: score, coverage of essential skills, fewer invitations, digest. */
export function compareEntries(needId: string, digest: PairDigest): (a: ListEntry, b: ListEntry) => number {
  return (a, b) =>
    b.score - a.score ||
    b.essentialCoverage - a.essentialCoverage ||
    a.invitations - b.invitations ||
    (digest(needId, a.professionalId) < digest(needId, b.professionalId) ? -1 : 1);
}

/** All gates of a pair, the coverage of skills among them. */
export function allGates(
  need: ReadyNeed,
  person: ReadyProfessional,
  score: PairScore,
  { weights, today }: Pick<Ranking, 'weights' | 'today'>,
): Gate[] {
  return [
    ...standingGates(need.need, person, today),
    {
      code: 'coverage',
      answer: score.covered ? 'pass' : 'fail',
      detail: score.covered
        ? null
        : score.essentialCoverage >= weights.tau
          ? 'mandatory_skill'
          : 'too_little',
      required: weights.tau,
      actual: score.essentialCoverage,
    },
  ];
}

/** Scores a pair for a list; null when a gate keeps it out. */
export function listEntry(need: ReadyNeed, person: ReadyProfessional, ranking: Ranking): ListEntry | null {
  if (!mayBeSuggested(standingGates(need.need, person, ranking.today))) return null;
  const { score, covered, essentialCoverage } = scorePair(need, person, ranking.weights);
  if (!covered) return null;
  return { professionalId: person.id, score, essentialCoverage, invitations: person.invitations };
}

/** The list of one need over all people, one by one: the plain engine that the others must equal. */
export function rankPeople(
  need: ReadyNeed,
  people: Iterable<ReadyProfessional>,
  ranking: Ranking,
): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const person of people) {
    const entry = listEntry(need, person, ranking);
    if (entry) entries.push(entry);
  }
  return entries.sort(compareEntries(need.need.id, ranking.digest)).slice(0, ranking.limit);
}
