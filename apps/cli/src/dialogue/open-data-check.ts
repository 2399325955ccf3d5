import { adjustedRand } from '#cli/dialogue/adjusted-rand';
import type { Conversation } from '#cli/dialogue/conversation-files';
import { type CommonGround, commonGround } from '#domain/dialogue/opinions/consensus.rules';
import { countVotes, groupInformedConsensus } from '#domain/dialogue/opinions/group-votes.rules';
import { runOpinions } from '#domain/dialogue/opinions/opinion-run';

/** What we find in a conversation whose groups somebody else published. */
export interface OpenDataCheck {
  readonly publishedGroups: readonly number[];
  /** Agreement of our groups with the published ones, when their number is given. */
  readonly adjustedRand: number;
  /** The number of groups that we would choose. */
  readonly preferred: number;
  readonly agree: readonly CommonGround[];
  readonly groupInformed: readonly { readonly statement: number; readonly value: number }[];
}

const SEED = 1;
const FIRST = 3;

/** Compares groups made from nothing with the published ones, and takes consensus from those that were published. */
export function checkOpenData(
  { votes, hidden, statements }: Conversation,
  published: readonly number[],
): OpenDataCheck {
  const seeds = hidden.map(() => false);
  const names = [...new Set(published)].filter((group) => group >= 0).sort((a, b) => a - b);
  const groups = names.map((name) => countVotes(votes, peopleOf(published, name)));
  const free = runOpinions({ votes, hidden, seeds, seed: SEED });
  const count = { shown: names.length, preferred: names.length, inARow: 0 };
  const told = runOpinions({ votes, hidden, seeds, seed: SEED, before: { count, centres: [], people: [] } });
  const both = told.people.flatMap((person, i) => {
    const theirs = published[person] ?? -1;
    return theirs < 0 ? [] : [{ theirs, ours: told.grouping?.of[i] ?? 0 }];
  });
  return {
    publishedGroups: groups.map(({ members }) => members),
    adjustedRand: adjustedRand(
      both.map(({ ours }) => ours),
      both.map(({ theirs }) => theirs),
    ),
    preferred: free.grouping?.count.preferred ?? 0,
    agree: commonGround(countVotes(votes, Array(votes.people).keys()), hidden).agree,
    groupInformed: statements
      .map((_, statement) => ({ statement, value: groupInformedConsensus(groups, statement) }))
      .filter(({ statement }) => !hidden[statement])
      .sort((a, b) => b.value - a.value)
      .slice(0, FIRST),
  };
}

/** The cells of a row of the table. */
export function openDataRow(talk: Conversation, published: readonly number[]): string[] {
  const found = checkOpenData(talk, published);
  const [top] = found.agree;
  const [shared] = found.groupInformed;
  const named = (statement: number): string => `#${talk.statements[statement]}`;
  return [
    `${talk.votes.people} × ${talk.votes.statements}, ${talk.votes.value.length}`,
    found.publishedGroups.join(' / '),
    found.adjustedRand.toFixed(2),
    String(found.preferred),
    top
      ? `${named(top.statement)} ${top.successes}/${top.trials} ${top.share.toFixed(6)} ${top.z.toFixed(6)}`
      : '',
    shared ? `${named(shared.statement)} ${shared.value.toFixed(6)}` : '',
  ];
}

const peopleOf = (published: readonly number[], group: number): number[] =>
  published.flatMap((name, person) => (name === group ? [person] : []));
