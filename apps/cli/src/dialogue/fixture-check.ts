import { adjustedRand } from '#cli/dialogue/adjusted-rand';
import { type Conversation, numberOf, type PolisAnswer } from '#cli/dialogue/conversation-files';
import {
  type Components,
  components,
  extremities,
  placeOf,
} from '#domain/dialogue/opinions/components.rules';
import { commonGround } from '#domain/dialogue/opinions/consensus.rules';
import {
  addVotes,
  countVotes,
  groupInformedConsensus,
  type GroupVotes,
  standingOf,
} from '#domain/dialogue/opinions/group-votes.rules';
import { groupFrom } from '#domain/dialogue/opinions/grouping.rules';
import { representatives } from '#domain/dialogue/opinions/representative.rules';
import { routingWeight } from '#domain/dialogue/opinions/routing.rules';
import { withoutHidden } from '#domain/dialogue/opinions/vote-table';

/** How often something was compared, and how often it was not the same. */
interface Tally {
  readonly compared: number;
  readonly wrong: number;
}

/** What our formulas come to beside what Polis answered, part by part. */
export interface FixtureCheck {
  readonly tallies: Readonly<
    Record<'counts' | 'groupInformed' | 'representative' | 'consensus' | 'weights', Tally>
  >;
  /** The smaller |cos| between our two components and theirs. */
  readonly cosine: number;
  /** The largest difference of a mean. */
  readonly means: number;
  /** Agreement of groups when their small clusters, at our places, are grouped from the published centres. */
  readonly adjustedRand: number;
}

const CLOSE = 1e-6;
/** Some of the published numbers have seven digits. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));

/** Compares every formula with what the worker of Polis answered for the same votes and its own groups. */
export function checkFixture(talk: Conversation, answer: PolisAnswer): FixtureCheck {
  const personOf = numberOf(talk.people);
  const baseMembers = new Map(
    answer['base-clusters'].id.map((id, i) => [id, answer['base-clusters'].members[i] ?? []]),
  );
  const members = answer['group-clusters'].map((group) =>
    group.members.flatMap((base) => baseMembers.get(base) ?? []).map((person) => personOf.get(person) ?? -1),
  );
  const groups = members.map((people) => countVotes(talk.votes, people));
  const by = components(withoutHidden(talk.votes, talk.hidden));
  return {
    tallies: {
      counts: counts(talk, answer, groups),
      groupInformed: tally(Object.entries(answer['group-aware-consensus']), ([tid, value]) =>
        close(groupInformedConsensus(groups, talk.statements.indexOf(Number(tid))), value),
      ),
      representative: representative(talk, answer, groups),
      consensus: consensus(talk, answer),
      weights: weights(talk, answer, groups, extremities(by)),
    },
    cosine: Math.min(
      Math.abs(cosine(by.first, answer.pca.comps[0] ?? [])),
      Math.abs(cosine(by.second, answer.pca.comps[1] ?? [])),
    ),
    means: by.mean.reduce((most, mean, i) => Math.max(most, Math.abs(mean + (answer.pca.center[i] ?? 0))), 0),
    adjustedRand: fromPublishedCentres(talk, answer, members, by),
  };
}

function counts({ statements }: Conversation, answer: PolisAnswer, groups: readonly GroupVotes[]): Tally {
  const cells = groups.flatMap((group, g) => statements.map((tid, i) => ({ group, tid, i, g })));
  return tally(cells, ({ group, tid, i, g }) => {
    const theirs = answer['group-votes'][g]?.votes[tid] ?? { A: 0, D: 0, S: 0 };
    return group.agree[i] === theirs.A && group.disagree[i] === theirs.D && group.seen[i] === theirs.S;
  });
}

function representative(talk: Conversation, answer: PolisAnswer, groups: readonly GroupVotes[]): Tally {
  return groups
    .map((group, g) => {
      const others = addVotes(
        groups.filter((other) => other !== group),
        talk.statements.length,
      );
      const ours = representatives(group, others, talk.hidden);
      const theirs = answer.repness[g] ?? [];
      return tally(longer(ours, theirs), (_, i) => {
        const [one, other] = [ours[i], theirs[i]];
        return (
          one !== undefined &&
          other !== undefined &&
          talk.statements[one.statement] === other.tid &&
          one.answer.toLowerCase() === other['repful-for'] &&
          one.successes === other['n-success'] &&
          one.trials === other['n-trials'] &&
          close(one.shareZ, other['p-test']) &&
          close(one.ratio, other.repness) &&
          close(one.ratioZ, other['repness-test'])
        );
      });
    })
    .reduce(sum, NONE);
}

function consensus(talk: Conversation, answer: PolisAnswer): Tally {
  const ours = commonGround(countVotes(talk.votes, talk.people.keys()), talk.hidden);
  return (['agree', 'disagree'] as const)
    .map((side) =>
      tally(longer(ours[side], answer.consensus[side]), (_, i) => {
        const [one, other] = [ours[side][i], answer.consensus[side][i]];
        return (
          one !== undefined &&
          other !== undefined &&
          talk.statements[one.statement] === other.tid &&
          one.successes === other['n-success'] &&
          one.trials === other['n-trials'] &&
          close(one.z, other['p-test'])
        );
      }),
    )
    .reduce(sum, NONE);
}

function weights(
  talk: Conversation,
  answer: PolisAnswer,
  groups: readonly GroupVotes[],
  extremity: Float64Array,
): Tally {
  const all = addVotes(groups, talk.statements.length);
  const meta = new Set(answer['meta-tids']);
  return tally(Object.entries(answer['comment-priorities']), ([tid, theirs]) => {
    const i = talk.statements.indexOf(Number(tid));
    const standing = { ...standingOf(all, i), extremity: extremity[i] ?? 0 };
    return close(routingWeight(standing, meta.has(Number(tid))), theirs);
  });
}

/** Our places, their small clusters: groups from the published centres, beside those that they published. */
function fromPublishedCentres(
  { votes, hidden, people }: Conversation,
  answer: PolisAnswer,
  members: readonly (readonly number[])[],
  by: Components,
): number {
  const shown = withoutHidden(votes, hidden);
  const personOf = numberOf(people);
  const small = answer['base-clusters'].members.map((all) => all.map((person) => personOf.get(person) ?? -1));
  const side = (ours: Float64Array, theirs: readonly number[]): number => (cosine(ours, theirs) < 0 ? 1 : -1);
  const turns = [
    side(by.first, answer.pca.comps[0] ?? []),
    side(by.second, answer.pca.comps[1] ?? []),
  ] as const;
  const middle = (axis: 0 | 1): Float64Array =>
    Float64Array.from(small, (all) =>
      all.reduce((sum, person) => sum + (turns[axis] * placeOf(shown, person, by)[axis]) / all.length, 0),
    );
  const ours = groupFrom(
    { x: middle(0), y: middle(1), weight: Float64Array.from(small, ({ length }) => length) },
    answer['group-clusters'].map(({ center }) => center),
  );
  const groupOf = new Map(small.flatMap((all, i) => all.map((person) => [person, ours[i] ?? -1])));
  return adjustedRand(
    members.flat().map((person) => groupOf.get(person) ?? -1),
    members.flatMap((group, g) => group.map(() => g)),
  );
}

function cosine(a: Float64Array, b: readonly number[]): number {
  const along = a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
  return along / Math.sqrt(b.reduce((total, value) => total + value * value, 0));
}

const NONE: Tally = { compared: 0, wrong: 0 };
const sum = (a: Tally, b: Tally): Tally => ({ compared: a.compared + b.compared, wrong: a.wrong + b.wrong });
const longer = <A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[] => (a.length > b.length ? a : b);
const tally = <T>(list: readonly T[], isSame: (one: T, at: number) => boolean): Tally => ({
  compared: list.length,
  wrong: list.filter((one, at) => !isSame(one, at)).length,
});
