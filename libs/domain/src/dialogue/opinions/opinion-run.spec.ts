import { describe, expect, it } from '@jest/globals';
import { peopleToCluster } from '#domain/dialogue/opinions/clustered.rules';
import { nextGroupCount } from '#domain/dialogue/opinions/group-count.rules';
import { randomFrom, runOpinions } from '#domain/dialogue/opinions/opinion-run';
import { drawWeighted } from '#domain/dialogue/opinions/routing.rules';
import { mayShowGroups } from '#domain/dialogue/opinions/shown-groups.rules';
import {
  type CastVote,
  votesOf,
  type VoteTable,
  voteTable,
  type VoteValue,
} from '#domain/dialogue/opinions/vote-table';

const STATEMENTS = 12;

/** Two camps of 30 and 20 who disagree on the first ten statements, and agree on the eleventh; nobody on the twelfth. */
function twoCamps(): VoteTable {
  const random = randomFrom(7);
  const votes: CastVote[] = [];
  for (let person = 0; person < 50; person++) {
    const side = person % 5 < 3 ? 1 : -1;
    for (let statement = 0; statement < STATEMENTS; statement++) {
      const chance = random();
      const agrees = statement === 10 ? 1 : statement === 11 ? -1 : statement % 2 ? side : -side;
      if (chance < 0.9) votes.push({ person, statement, value: (chance < 0.05 ? 0 : agrees) as VoteValue });
    }
  }
  return voteTable(50, STATEMENTS, votes);
}

const plain = (votes: VoteTable, hidden: readonly number[] = []) => ({
  votes,
  hidden: Array.from({ length: votes.statements }, (_, i) => hidden.includes(i)),
  seeds: Array.from({ length: votes.statements }, () => false),
  seed: 42,
});

describe('an opinion run', () => {
  it('finds two camps, the larger first, and what both share', () => {
    const run = runOpinions(plain(twoCamps()));
    expect(run.groups.map(({ members }) => members)).toEqual([30, 20]);
    expect(run.people.every((person, i) => (person % 5 < 3 ? 0 : 1) === run.grouping?.of[i])).toBe(true);
    expect(run.agree.map(({ statement }) => statement)).toContain(10);
    expect(run.disagree.map(({ statement }) => statement)).toContain(11);
    expect(run.groups[0]?.representative[0]).toMatchObject({ answer: 'AGREE' });
    const shared = run.statements.map(({ groupInformed }) => groupInformed);
    expect(Math.max(...shared)).toBe(shared[10]);
  });

  it('is the same to the last digit when it is run again', () => {
    const votes = twoCamps();
    expect(JSON.stringify(runOpinions(plain(votes)))).toBe(JSON.stringify(runOpinions(plain(votes))));
  });

  it('shows nothing of a hidden statement, and lets it move nobody', () => {
    const run = runOpinions(plain(twoCamps(), [0, 10]));
    const named = [
      ...run.agree,
      ...run.disagree,
      ...run.groups.flatMap(({ representative }) => representative),
    ];
    expect(named.map(({ statement }) => statement)).not.toEqual(expect.arrayContaining([0]));
    expect(named.map(({ statement }) => statement)).not.toEqual(expect.arrayContaining([10]));
  });

  it('has one group and no places apart while nobody differs', () => {
    const votes = Array.from({ length: 20 }, (_, person) => ({ person, statement: 0, value: 1 as const }));
    const run = runOpinions(plain(voteTable(20, 1, votes)));
    expect(run.grouping).toBeUndefined();
    expect(run.groups.map(({ members }) => members)).toEqual([20]);
  });

  it('has nothing to say without votes', () => {
    const run = runOpinions(plain(voteTable(0, 0, [])));
    expect([run.people, run.agree, run.disagree, run.statements]).toEqual([[], [], [], []]);
  });

  it('changes the number of groups only after four runs in a row that prefer another', () => {
    const counts = [2, 3, 3, 2, 3, 3, 3, 3].reduce<ReturnType<typeof nextGroupCount>[]>(
      (all, preferred) => [...all, nextGroupCount(preferred, all.at(-1))],
      [],
    );
    expect(counts.map(({ shown }) => shown)).toEqual([2, 2, 2, 2, 2, 2, 2, 3]);
  });
});

describe('votes in a table', () => {
  it('keep the last of each person and statement', () => {
    const table = voteTable(2, 2, [
      { person: 0, statement: 1, value: 1 },
      { person: 0, statement: 1, value: -1 },
      { person: 1, statement: 0, value: 0 },
    ]);
    expect([votesOf(table, 0), votesOf(table, 1), [...table.value]]).toEqual([1, 1, [-1, 0]]);
  });

  it('give a place to whoever voted seven times, and to all who had one', () => {
    const votes = Array.from({ length: 20 }, (_, person) =>
      Array.from({ length: person < 16 ? 7 : 1 }, (_, statement) => ({
        person,
        statement,
        value: 1 as const,
      })),
    ).flat();
    const table = voteTable(21, 9, votes);
    expect(peopleToCluster(table)).toHaveLength(16);
    expect(peopleToCluster(table, [19])).toContain(19);
  });

  it('give a place to the most active when too few voted seven times', () => {
    const votes = Array.from({ length: 20 }, (_, person) =>
      Array.from({ length: 1 + (person % 5) }, (_, statement) => ({ person, statement, value: 1 as const })),
    ).flat();
    const chosen = peopleToCluster(voteTable(20, 9, votes));
    expect(chosen).toHaveLength(15);
    expect(chosen).not.toContain(5);
  });
});

describe('groups', () => {
  it('are shown from 30 people in all and five in each, or none is', () => {
    expect(mayShowGroups([20, 10])).toBe(true);
    expect(mayShowGroups([20, 9])).toBe(false);
    expect(mayShowGroups([60, 20, 4])).toBe(false);
    expect(mayShowGroups([60])).toBe(false);
  });
});

describe('the next statement', () => {
  it('is drawn as often as its weight says', () => {
    const random = randomFrom(3);
    const drawn = [0, 0, 0];
    for (let i = 0; i < 10_000; i++) {
      const one = drawWeighted([0, 1, 2], (at) => [1, 3, 6][at] ?? 0, random()) ?? 0;
      drawn[one] = (drawn[one] ?? 0) + 1;
    }
    expect(drawn.map((times) => Math.round(times / 500))).toEqual([2, 6, 12]);
    expect(drawWeighted([], () => 1, 0.5)).toBeUndefined();
  });
});
