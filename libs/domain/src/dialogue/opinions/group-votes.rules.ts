import type { Standing } from '#domain/dialogue/opinions/routing.rules';
import { eachVote, type VoteTable } from '#domain/dialogue/opinions/vote-table';
import { smoothedShare } from '#domain/dialogue/opinions/vote-tests.rules';

/** Votes of a group on each statement. `seen` counts passes too. */
export interface GroupVotes {
  readonly members: number;
  readonly agree: Uint32Array;
  readonly disagree: Uint32Array;
  readonly seen: Uint32Array;
}

/** Counts the votes of some people. */
export function countVotes(table: VoteTable, people: Iterable<number>): GroupVotes {
  const agree = new Uint32Array(table.statements);
  const disagree = new Uint32Array(table.statements);
  const seen = new Uint32Array(table.statements);
  let members = 0;
  for (const person of people) {
    members++;
    eachVote(table, person, (statement, value) => {
      seen[statement] = (seen[statement] ?? 0) + 1;
      if (value > 0) agree[statement] = (agree[statement] ?? 0) + 1;
      if (value < 0) disagree[statement] = (disagree[statement] ?? 0) + 1;
    });
  }
  return { members, agree, disagree, seen };
}

/** The votes of several groups together. */
export function addVotes(groups: readonly GroupVotes[], statements: number): GroupVotes {
  const sum = (part: 'agree' | 'disagree' | 'seen'): Uint32Array =>
    Uint32Array.from({ length: statements }, (_, i) =>
      groups.reduce((all, group) => all + (group[part][i] ?? 0), 0),
    );
  const members = groups.reduce((all, group) => all + group.members, 0);
  return { members, agree: sum('agree'), disagree: sum('disagree'), seen: sum('seen') };
}

/** How far every group agrees with a statement: the product of the groups' estimated shares of agreement. */
export const groupInformedConsensus = (groups: readonly GroupVotes[], statement: number): number =>
  groups.reduce(
    (all, { agree, seen }) => all * smoothedShare(agree[statement] ?? 0, seen[statement] ?? 0),
    1,
  );

/** What those who were counted answered to a statement. */
export function standingOf(
  { agree, disagree, seen }: GroupVotes,
  statement: number,
): Omit<Standing, 'extremity'> {
  const [yes, no, all] = [agree[statement] ?? 0, disagree[statement] ?? 0, seen[statement] ?? 0];
  return { agree: yes, disagree: no, pass: all - yes - no, seen: all };
}
