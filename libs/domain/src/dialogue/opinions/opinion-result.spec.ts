import { describe, expect, it } from '@jest/globals';
import { type OpinionResult, resultOf } from '#domain/dialogue/opinions/opinion-result';
import { runOpinions } from '#domain/dialogue/opinions/opinion-run';
import { mayShowParts } from '#domain/dialogue/opinions/shown-groups.rules';
import { type CastVote, voteTable, type VoteValue } from '#domain/dialogue/opinions/vote-table';

const IDS = [
  ...['split', 'split too', 'shared', 'refused by all', 'hidden', 'seen by four', 'seen by eight'],
  ...['split again', 'split once more'],
];

/** Two camps: they differ on four statements, and share the third; all disagree with the fourth. */
function result(larger: number, smaller: number): OpinionResult {
  const votes: CastVote[] = [];
  for (let person = 0; person < larger + smaller; person++) {
    const values: VoteValue[] = person < larger ? [1, -1, 1, -1, 1, 1, 1] : [-1, 1, 1, -1, 1, -1, -1];
    for (const [i, value] of values.entries()) votes.push({ person, statement: i < 5 ? i : i + 2, value });
    if (person < 4) votes.push({ person, statement: 5, value: 1 });
    if (person < 8) votes.push({ person, statement: 6, value: 1 });
  }
  const table = voteTable(larger + smaller, IDS.length, votes);
  const hidden = IDS.map((id) => id === 'hidden');
  const seeds = IDS.map(() => false);
  return resultOf(runOpinions({ votes: table, hidden, seeds, seed: 1 }), larger + smaller, IDS, hidden);
}
const named = (rows: readonly { readonly statementId: string }[]) => rows.map((row) => row.statementId);

describe('the result of a consultation', () => {
  it('has groups by size, what tells them apart, and what all of them share', () => {
    const { people, groups, shared, agree, disagree } = result(20, 12);
    expect([people, groups.map(({ members }) => members)]).toEqual([32, [20, 12]]);
    expect(groups.map(({ marks }) => marks[0])).toEqual([
      { statementId: 'split', answer: 'AGREE', successes: 20, trials: 20 },
      { statementId: 'split too', answer: 'AGREE', successes: 12, trials: 12 },
    ]);
    expect(named(shared)).toEqual(['shared']);
    expect(named(agree)).toContain('shared');
    expect(named(disagree)[0]).toBe('refused by all');
  });

  it.each([
    ['fewer than thirty people', 20, 9],
    ['a group of four', 40, 4],
  ])('has no groups with %s, and keeps what all have in common', (_, larger, smaller) => {
    const { groups, shared, disagree, statements } = result(larger, smaller);
    expect([groups, shared]).toEqual([[], []]);
    expect(named(disagree)).toContain('refused by all');
    expect(statements.flatMap((one) => one.groups)).toEqual([]);
  });

  it('has no word of a hidden statement, and no number of one that too few saw', () => {
    const all = JSON.stringify(result(20, 12));
    expect(all).not.toContain('"hidden"');
    expect(named(result(20, 12).statements)).not.toContain('seen by four');
    expect(result(20, 12).weights).not.toHaveProperty('hidden');
  });

  it('does not say how a group answered of which too few saw a statement', () => {
    const { statements } = result(20, 12);
    expect(statements.find(({ statementId }) => statementId === 'seen by eight')).toMatchObject({
      seen: 8,
      groups: [],
    });
  });

  it('counts those without a group, who could be had by subtraction', () => {
    expect(mayShowParts([10, 5], 15)).toBe(true);
    expect(mayShowParts([10, 5], 17)).toBe(false);
    expect(mayShowParts([10, 5], 20)).toBe(true);
    expect(mayShowParts([10, 4], 14)).toBe(false);
  });
});
