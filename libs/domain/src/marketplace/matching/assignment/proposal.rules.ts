import { DomainError } from '#domain/kernel/errors';
import { assign, isProvenBest, type SparseGraph } from '#domain/marketplace/matching/assignment/assign';

/** A pair that may be proposed, with its score (0…100 000). */
export interface Candidate {
  readonly needId: string;
  readonly professionalId: string;
  readonly score: number;
}

/** A need and a professional. */
export type Pair = Pick<Candidate, 'needId' | 'professionalId'>;

/** What a proposal is to reach: the most score over all; or the most positions filled, and among those the most score. */
export const OBJECTIVES = ['SCORE', 'FILLED'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What is to be assigned. */
export interface AssignmentTask {
  /** Open positions by need. */
  readonly positions: ReadonlyMap<string, number>;
  readonly candidates: readonly Candidate[];
  /** Pairs that are settled. */
  readonly locked: readonly Pair[];
  /** Pairs that must not be. */
  readonly excluded: readonly Pair[];
  readonly objective: Objective;
}

/** Positions of one proposal: so many are assigned while the asker waits. */
const MOST_POSITIONS = 2_000;

/** Throws MATCHING_ASSIGNMENT_TOO_LARGE for more positions than one proposal takes. */
export function assertBounded(positions: AssignmentTask['positions']): void {
  const open = [...positions.values()].reduce((sum, count) => sum + count, 0);
  if (open > MOST_POSITIONS)
    throw new DomainError('MATCHING_ASSIGNMENT_TOO_LARGE', { open, most: MOST_POSITIONS });
}

/** What one way of choosing reaches. */
interface Outcome {
  readonly filled: number;
  readonly score: number;
}

/** A proposal for people to confirm; nothing is placed by it. */
export interface AssignmentProposal extends Outcome {
  readonly pairs: readonly (Candidate & { readonly locked: boolean })[];
  /** What taking each need's first choice that is still free would reach, need by need. */
  readonly firstChoices: Outcome;
  /** The proof by prices was checked. */
  readonly proven: boolean;
}

/**
 * The best overall proposal: each position of a need taken at most once, each professional at most once. Exact on the
 * candidates given. Throws MATCHING_ASSIGNMENT_INVALID when locks, exclusions and positions contradict one another.
 */
export function proposeAssignment(task: AssignmentTask): AssignmentProposal {
  assertConsistent(task);
  const open = openCandidates(task);
  const slots = openSlots(task);
  const { graph, people, bonus } = graphOf(slots, open, task.objective);
  const best = assign(graph);

  const locked = task.locked.map((pair) => ({ ...pair, score: scoreOf(task, pair), locked: true }));
  const pairs = slots.flatMap((needId, row) => {
    const professionalId = people[best.columnOf[row] ?? -1];
    const found = open.get(needId)?.find((pair) => pair.professionalId === professionalId);
    return found ? [{ ...found, locked: false }] : [];
  });
  const all = [...locked, ...pairs];
  const total = pairs.reduce((sum, { score }) => sum + score + bonus, 0);
  return {
    pairs: all,
    ...outcomeOf(all),
    firstChoices: outcomeOf([...locked, ...firstChoices(slots, open)]),
    proven: total === best.total && isProvenBest(graph, best),
  };
}

const keyOf = ({ needId, professionalId }: Pair): string => `${needId}|${professionalId}`;

const outcomeOf = (pairs: readonly { readonly score: number }[]): Outcome => ({
  filled: pairs.length,
  score: pairs.reduce((sum, { score }) => sum + score, 0),
});

function assertConsistent({ positions, locked, excluded }: AssignmentTask): void {
  const forbidden = new Set(excluded.map(keyOf));
  const people = new Set(locked.map(({ professionalId }) => professionalId));
  const taken = countBy(locked.map(({ needId }) => needId));
  const problem = locked.some((pair) => forbidden.has(keyOf(pair)))
    ? 'a locked pair is excluded'
    : people.size < locked.length
      ? 'a professional is locked twice'
      : [...taken].some(([needId, count]) => count > (positions.get(needId) ?? 0))
        ? 'more locked pairs than positions'
        : null;
  if (problem) throw new DomainError('MATCHING_ASSIGNMENT_INVALID', { problem });
}

/** The score of a locked pair; 0 when it is none of the candidates. */
const scoreOf = ({ candidates }: AssignmentTask, { needId, professionalId }: Pair): number =>
  candidates.find((pair) => pair.needId === needId && pair.professionalId === professionalId)?.score ?? 0;

/** Candidates that neither a lock nor an exclusion takes away, by need; of a pair given twice the first. */
function openCandidates({ candidates, locked, excluded }: AssignmentTask): ReadonlyMap<string, Candidate[]> {
  const forbidden = new Set(excluded.map(keyOf));
  const busy = new Set(locked.map(({ professionalId }) => professionalId));
  const open = new Map<string, Map<string, Candidate>>();
  for (const pair of candidates) {
    if (busy.has(pair.professionalId) || (forbidden.size > 0 && forbidden.has(keyOf(pair)))) continue;
    const list = open.get(pair.needId) ?? new Map<string, Candidate>();
    open.set(pair.needId, list);
    if (!list.has(pair.professionalId)) list.set(pair.professionalId, pair);
  }
  return new Map([...open].map(([needId, list]) => [needId, [...list.values()]]));
}

/** A need id for each position that no lock takes. */
function openSlots({ positions, locked }: AssignmentTask): string[] {
  const taken = countBy(locked.map(({ needId }) => needId));
  return [...positions].flatMap(([needId, count]) =>
    Array<string>(Math.max(0, count - (taken.get(needId) ?? 0))).fill(needId),
  );
}

/** Rows are positions, columns are people. To fill the most, each pair weighs more than all scores together. */
function graphOf(
  slots: readonly string[],
  open: ReadonlyMap<string, readonly Candidate[]>,
  objective: AssignmentTask['objective'],
): { graph: SparseGraph; people: readonly string[]; bonus: number } {
  const number = new Map<string, number>();
  for (const list of open.values()) {
    for (const { professionalId } of list)
      if (!number.has(professionalId)) number.set(professionalId, number.size);
  }
  const rows = slots.map((needId) => open.get(needId) ?? []);
  const highest = rows.reduce(
    (sum, row) => sum + row.reduce((most, { score }) => Math.max(most, score), 0),
    0,
  );
  const bonus = objective === 'FILLED' ? highest + 1 : 0;
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (start[i + 1] = (start[i] ?? 0) + row.length));
  const edges = rows.flat();
  return {
    people: [...number.keys()],
    bonus,
    graph: {
      rows: rows.length,
      columns: number.size,
      start,
      column: Uint32Array.from(edges, ({ professionalId }) => number.get(professionalId) ?? 0),
      weight: Float64Array.from(edges, ({ score }) => score + bonus),
    },
  };
}

/** Each position in turn takes its best candidate who is still free. */
function firstChoices(
  slots: readonly string[],
  open: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const busy = new Set<string>();
  return slots.flatMap((needId) => {
    const free = (open.get(needId) ?? []).filter(({ professionalId }) => !busy.has(professionalId));
    const first = free.reduce<Candidate | null>(
      (best, pair) => (best && best.score >= pair.score ? best : pair),
      null,
    );
    if (first) busy.add(first.professionalId);
    return first ? [first] : [];
  });
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
