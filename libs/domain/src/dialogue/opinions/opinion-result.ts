import type { CommonGround } from '#domain/dialogue/opinions/consensus.rules';
import type { GroupVotes } from '#domain/dialogue/opinions/group-votes.rules';
import type { OpinionRun } from '#domain/dialogue/opinions/opinion-run';
import type { Representative } from '#domain/dialogue/opinions/representative.rules';
import { LEAST_SHOWN, mayShowGroups, mayShowParts } from '#domain/dialogue/opinions/shown-groups.rules';
import { smoothedShare } from '#domain/dialogue/opinions/vote-tests.rules';

/** How some people answered to a statement; `seen` counts passes too. */
export interface Answers {
  readonly agree: number;
  readonly disagree: number;
  readonly seen: number;
}

/** How people answered to a statement: all of them, and each group unless that would tell of too few. */
export interface StatementAnswers extends Answers {
  readonly statementId: string;
  readonly groups: readonly Answers[];
}

/** A statement that is pointed out, and how many gave which answer to it. */
export interface PointedOut {
  readonly statementId: string;
  readonly answer: 'AGREE' | 'DISAGREE';
  readonly successes: number;
  readonly trials: number;
}

/** A group of opinion, without a name: how many are in it, and what tells it from the others. */
export interface OpinionGroup {
  readonly members: number;
  readonly marks: readonly PointedOut[];
}

/** What a run comes to, as far as it may be shown: no person, no group that is too small, no answer of too few. */
export interface OpinionResult {
  /** Those who voted. */
  readonly people: number;
  /** The largest group first; none when they may not be shown. */
  readonly groups: readonly OpinionGroup[];
  /** What most of every group agree with, the most shared first. */
  readonly shared: readonly PointedOut[];
  /** What most of all agree with, and what most disagree with, the clearest first. */
  readonly agree: readonly PointedOut[];
  readonly disagree: readonly PointedOut[];
  /** Statements that enough people saw. */
  readonly statements: readonly StatementAnswers[];
  /** How much each statement tells, by its id: by this the next one is drawn while people vote. */
  readonly weights: Readonly<Record<string, number>>;
}

const MOST_SHARED = 5;

/** What may be shown of a run over `people` who voted; `ids` are the statements in their order. Hidden ones are left out. */
export function resultOf(
  run: OpinionRun,
  people: number,
  ids: readonly string[],
  hidden: readonly boolean[],
): OpinionResult {
  const groups = mayShowGroups(run.groups.map(({ members }) => members)) ? run.groups : [];
  const statements = ids.flatMap((_, i) => (hidden[i] ? [] : answersOf(run, groups, ids, i)));
  const isShown = new Set(statements.map(({ statementId }) => statementId));
  const point = (answer: PointedOut['answer'], rows: readonly (CommonGround | Representative)[]) =>
    rows
      .map(({ statement, successes, trials }) => ({
        statementId: ids[statement] ?? '',
        answer,
        successes,
        trials,
      }))
      .filter(({ statementId }) => isShown.has(statementId));
  const parted = new Set(
    statements.filter((one) => one.groups.length > 0).map(({ statementId }) => statementId),
  );
  return {
    people,
    groups: groups.map(({ members, representative }) => ({
      members,
      marks: representative
        .flatMap((one) => point(one.answer, [one]))
        .filter(({ statementId }) => parted.has(statementId)),
    })),
    shared: sharedOf(statements),
    agree: point('AGREE', run.agree),
    disagree: point('DISAGREE', run.disagree),
    statements,
    weights: Object.fromEntries(
      run.statements.flatMap(({ routingWeight }, i) => (hidden[i] ? [] : [[ids[i] ?? '', routingWeight]])),
    ),
  };
}

function answersOf(
  run: OpinionRun,
  groups: readonly GroupVotes[],
  ids: readonly string[],
  i: number,
): StatementAnswers[] {
  const all = run.statements[i];
  if (!all || all.seen < LEAST_SHOWN) return [];
  const parts = groups.map(({ agree, disagree, seen }) => ({
    agree: agree[i] ?? 0,
    disagree: disagree[i] ?? 0,
    seen: seen[i] ?? 0,
  }));
  const mayShow = mayShowParts(
    parts.map(({ seen }) => seen),
    all.seen,
  );
  return [
    {
      statementId: ids[i] ?? '',
      ...{ agree: all.agree, disagree: all.disagree, seen: all.seen },
      groups: mayShow ? parts : [],
    },
  ];
}

/** Statements that more than half of every group agree with, by the product of the groups' estimated shares. */
function sharedOf(statements: readonly StatementAnswers[]): PointedOut[] {
  return statements
    .filter(({ groups }) => groups.length > 0)
    .map((statement) => ({
      statement,
      shares: statement.groups.map(({ agree, seen }) => smoothedShare(agree, seen)),
    }))
    .filter(({ shares }) => shares.every((share) => share > 0.5))
    .map(({ statement, shares }) => ({ statement, product: shares.reduce((all, share) => all * share, 1) }))
    .sort((a, b) => b.product - a.product || (a.statement.statementId < b.statement.statementId ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(({ statement: { statementId, agree, seen } }) => ({
      statementId,
      answer: 'AGREE',
      successes: agree,
      trials: seen,
    }));
}

/** What a group is called: a letter by its size, and nothing else. */
export const groupName = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);
