import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import highs from 'highs';
import { assign, isProvenBest } from '#domain/marketplace/matching/assignment/assign';
import {
  type AssignmentTask,
  proposeAssignment,
} from '#domain/marketplace/matching/assignment/proposal.rules';

const task: fc.Arbitrary<AssignmentTask> = fc
  .record({
    positions: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
    edges: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(7), fc.integer({ min: 0, max: 20 })), {
      selector: ([need, person]) => `${need}-${person}`,
      maxLength: 30,
    }),
    excluded: fc.array(fc.tuple(fc.nat(5), fc.nat(7)), { maxLength: 3 }),
    objective: fc.constantFrom('SCORE' as const, 'FILLED' as const),
    lock: fc.boolean(),
  })
  .map(({ positions, edges, excluded, objective, lock }) => {
    const candidates = edges.map(([need, person, score]) => ({
      needId: `n${need}`,
      professionalId: `p${person}`,
      score,
    }));
    const forbidden = excluded.map(([need, person]) => ({
      needId: `n${need}`,
      professionalId: `p${person}`,
    }));
    const first = candidates.find(
      ({ needId, professionalId }) =>
        (positions[Number(needId.slice(1))] ?? 0) > 0 &&
        !forbidden.some((pair) => pair.needId === needId && pair.professionalId === professionalId),
    );
    return {
      positions: new Map(positions.map((count, need) => [`n${need}`, count])),
      candidates,
      locked: lock && first ? [first] : [],
      excluded: forbidden,
      objective,
    };
  });

/** The same task as an integer program in the LP format. */
function linearProgram({ positions, candidates, locked, excluded, objective }: AssignmentTask): string {
  const is = (pairs: AssignmentTask['excluded'], i: number) =>
    pairs.some(
      (p) => p.needId === candidates[i]?.needId && p.professionalId === candidates[i].professionalId,
    );
  const bonus = objective === 'FILLED' ? 10_000 : 0;
  const variables = candidates.map((_, i) => `x${i}`);
  const sum = (keep: (i: number) => boolean) => variables.filter((_, i) => keep(i)).join(' + ') || '0 x0';
  const people = [...new Set(candidates.map(({ professionalId }) => professionalId))];
  return [
    'Maximize',
    ` obj: ${candidates.map(({ score }, i) => `${score + bonus} x${i}`).join(' + ')}`,
    'Subject To',
    ...[...positions].map(
      ([id, count]) => ` n_${id}: ${sum((i) => candidates[i]?.needId === id)} <= ${count}`,
    ),
    ...people.map((id) => ` p_${id}: ${sum((i) => candidates[i]?.professionalId === id)} <= 1`),
    ...candidates
      .map((c, i) => (positions.has(c.needId) ? '' : ` z_${i}: x${i} <= 0`))
      .filter((line) => line !== ''),
    'Bounds',
    ...variables.map((x, i) => ` ${is(locked, i) ? 1 : 0} <= ${x} <= ${is(excluded, i) ? 0 : 1}`),
    'General',
    ` ${variables.join(' ')}`,
    'End',
  ].join('\n');
}

describe('the proposal for a whole programme', () => {
  it('is as good as the one of an integer solver, keeps every rule, and is proven', async () => {
    // A CommonJS module whose types say otherwise.
    const solver = await (highs as unknown as typeof highs.default)();
    fc.assert(
      fc.property(task, (one) => {
        const { pairs, filled, score, proven, firstChoices } = proposeAssignment(one);
        expect(proven).toBe(true);
        const people = pairs.map(({ professionalId }) => professionalId);
        expect(new Set(people).size).toBe(people.length);
        for (const [needId, count] of one.positions) {
          expect(pairs.filter((pair) => pair.needId === needId).length).toBeLessThanOrEqual(count);
        }
        for (const { needId, professionalId } of one.excluded) {
          expect(pairs).not.toContainEqual(expect.objectContaining({ needId, professionalId }));
        }
        if (one.objective === 'SCORE') expect(score).toBeGreaterThanOrEqual(firstChoices.score);
        else expect(filled).toBeGreaterThanOrEqual(firstChoices.filled);
        if (one.candidates.length === 0) return;
        const bonus = one.objective === 'FILLED' ? 10_000 : 0;
        const solved = solver.solve(linearProgram(one));
        expect(solved.Status).toBe('Optimal');
        expect(score + filled * bonus).toBe(Math.round(solved.ObjectiveValue));
      }),
      { numRuns: 150 },
    );
  });

  it('refuses contradictions', () => {
    const pair = { needId: 'n', professionalId: 'p' };
    const base: AssignmentTask = {
      positions: new Map([['n', 1]]),
      candidates: [],
      locked: [pair],
      excluded: [],
      objective: 'SCORE',
    };
    const refusal = expect.objectContaining({ code: 'MATCHING_ASSIGNMENT_INVALID' });
    expect(() => proposeAssignment({ ...base, excluded: [pair] })).toThrow(refusal);
    expect(() => proposeAssignment({ ...base, positions: new Map() })).toThrow(refusal);
    const twice = {
      ...base,
      positions: new Map([
        ['n', 1],
        ['m', 1],
      ]),
      locked: [pair, { ...pair, needId: 'm' }],
    };
    expect(() => proposeAssignment(twice)).toThrow(refusal);
  });

  it('has a proof that fails when the assignment is not the best', () => {
    const graph = {
      rows: 1,
      columns: 2,
      start: Uint32Array.of(0, 2),
      column: Uint32Array.of(0, 1),
      weight: Float64Array.of(5, 7),
    };
    const best = assign(graph);
    expect(best.total).toBe(7);
    expect(isProvenBest(graph, best)).toBe(true);
    expect(isProvenBest(graph, { ...best, total: 5 })).toBe(false);
    expect(isProvenBest(graph, { ...best, rowPrices: Float64Array.of(5), total: 5 })).toBe(false);
  });
});
