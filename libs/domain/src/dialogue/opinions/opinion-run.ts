import { peopleToCluster } from '#domain/dialogue/opinions/clustered.rules';
import { components, extremities, placeOf } from '#domain/dialogue/opinions/components.rules';
import { type CommonGround, commonGround } from '#domain/dialogue/opinions/consensus.rules';
import {
  addVotes,
  countVotes,
  groupInformedConsensus,
  type GroupVotes,
  standingOf,
} from '#domain/dialogue/opinions/group-votes.rules';
import { type Grouping, type GroupingBefore, groupPoints } from '#domain/dialogue/opinions/grouping.rules';
import { type Representative, representatives } from '#domain/dialogue/opinions/representative.rules';
import { routingWeight, type Standing } from '#domain/dialogue/opinions/routing.rules';
import { type VoteTable, withoutHidden } from '#domain/dialogue/opinions/vote-table';

/** Version of the method; a run names it, so that its numbers can be had again. */
const OPINION_METHOD = 1;

/** What a run works on. The same input gives the same run, to the last digit. */
export interface OpinionInput {
  readonly votes: VoteTable;
  /** Statements that were refused or removed: they count as passed by everybody, and appear in no result. */
  readonly hidden: readonly boolean[];
  /** Statements that began the talk. */
  readonly seeds: readonly boolean[];
  readonly seed: number;
  /** The run before: people who had a place keep it, and groups start from its centres. */
  readonly before?: GroupingBefore & { readonly people: readonly number[] };
}

/** What everybody who voted answered to one statement, and what its routing and common ground come to. */
interface StatementResult extends Standing {
  readonly groupInformed: number;
  readonly routingWeight: number;
}

/** What votes come to: groups of opinion, what tells each from the others, and what all share. */
export interface OpinionRun {
  readonly method: number;
  readonly seed: number;
  /** People with a place, in ascending order; `x`, `y` and `of` go with them. */
  readonly people: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly grouping: Grouping | undefined;
  readonly groups: readonly (GroupVotes & { readonly representative: readonly Representative[] })[];
  readonly agree: readonly CommonGround[];
  readonly disagree: readonly CommonGround[];
  readonly statements: readonly StatementResult[];
}

/** Runs the whole analysis; the method and its sources are in `docs/dialogue.md`. */
export function runOpinions(input: OpinionInput): OpinionRun {
  const { votes, hidden, seed, before } = input;
  const people = peopleToCluster(votes, before?.people);
  const shown = withoutHidden(votes, hidden);
  const by = components(shown);
  const places = people.map((person) => placeOf(shown, person, by));
  const x = Float64Array.from(places, ([first]) => first);
  const y = Float64Array.from(places, ([, second]) => second);
  const grouping = groupPoints(x, y, randomFrom(seed), before);
  const groups = votesByGroup(votes, people, grouping);
  const everybody = countVotes(votes, Array(votes.people).keys());
  return {
    method: OPINION_METHOD,
    seed,
    people,
    x,
    y,
    grouping,
    groups: groups.map((group) => ({
      ...group,
      representative: representatives(
        group,
        addVotes(
          groups.filter((other) => other !== group),
          votes.statements,
        ),
        hidden,
      ),
    })),
    ...commonGround(everybody, hidden),
    statements: statementResults(input, everybody, groups, extremities(by)),
  };
}

function votesByGroup(
  votes: VoteTable,
  people: readonly number[],
  grouping: Grouping | undefined,
): GroupVotes[] {
  if (!grouping) return [countVotes(votes, people)];
  return grouping.centres.map((_, group) =>
    countVotes(
      votes,
      people.filter((_, i) => grouping.of[i] === group),
    ),
  );
}

function statementResults(
  { votes, seeds }: OpinionInput,
  everybody: GroupVotes,
  groups: readonly GroupVotes[],
  extremity: Float64Array,
): StatementResult[] {
  const placed = addVotes(groups, votes.statements);
  return Array.from(extremity, (far, i) => ({
    ...standingOf(everybody, i),
    extremity: far,
    groupInformed: groupInformedConsensus(groups, i),
    routingWeight: routingWeight({ ...standingOf(placed, i), extremity: far }, seeds[i]),
  }));
}

/** Even numbers in 0…1 from a seed (mulberry32, T. Ettinger 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
