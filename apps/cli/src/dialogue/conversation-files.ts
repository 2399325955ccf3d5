import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import {
  type CastVote,
  type VoteTable,
  voteTable,
  type VoteValue,
} from '#domain/dialogue/opinions/vote-table';

/** Votes of a conversation, with the numbers that its people and statements have in the files. */
export interface Conversation {
  readonly votes: VoteTable;
  readonly people: readonly number[];
  readonly statements: readonly number[];
  readonly hidden: readonly boolean[];
}

/** What the worker of Polis answered about a conversation; of it what we compare. */
export interface PolisAnswer {
  readonly tids: readonly number[];
  readonly 'in-conv': readonly number[];
  readonly 'mod-out': readonly number[];
  readonly 'meta-tids': readonly number[];
  readonly pca: { center: number[]; comps: number[][]; 'comment-extremity': number[] };
  readonly 'base-clusters': { id: number[]; members: number[][] };
  readonly 'group-clusters': readonly { id: number; members: number[]; center: [number, number] }[];
  readonly 'group-votes': Readonly<
    Record<string, { votes: Record<string, { A: number; D: number; S: number }> }>
  >;
  readonly repness: Readonly<Record<string, readonly PolisRepresentative[]>>;
  readonly consensus: Readonly<Record<'agree' | 'disagree', readonly PolisConsensus[]>>;
  readonly 'group-aware-consensus': Readonly<Record<string, number>>;
  readonly 'comment-priorities': Readonly<Record<string, number>>;
}

interface PolisRepresentative {
  readonly tid: number;
  readonly 'repful-for': string;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-test': number;
  readonly repness: number;
  readonly 'repness-test': number;
}

interface PolisConsensus {
  readonly tid: number;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-test': number;
}

/** Reads a folder with `votes.json.gz` and `math.json.gz`. */
export async function readFixture(folder: string): Promise<{ talk: Conversation; answer: PolisAnswer }> {
  const answer = await unpacked<PolisAnswer>(join(folder, 'math.json.gz'));
  const rows = await unpacked<[number, number, VoteValue, number][]>(join(folder, 'votes.json.gz'));
  const inTime = rows.toSorted((a, b) => a[3] - b[3]);
  const people = [...new Set(rows.map(([person]) => person))].sort((a, b) => a - b);
  const statementOf = numberOf(answer.tids);
  const personOf = numberOf(people);
  const votes = inTime.flatMap(([person, tid, value]): CastVote[] => {
    const statement = statementOf.get(tid);
    return statement === undefined ? [] : [{ person: personOf.get(person) ?? 0, statement, value }];
  });
  const out = new Set(answer['mod-out']);
  const talk = {
    votes: voteTable(people.length, answer.tids.length, votes),
    people,
    statements: answer.tids,
    hidden: answer.tids.map((tid) => out.has(tid)),
  };
  return { talk, answer };
}

/** Reads a folder of open data: `participants-votes.csv.gz` and `comments.csv.gz`; `published` is -1 for no group. */
export async function readOpenData(folder: string): Promise<{ talk: Conversation; published: number[] }> {
  const [header = [], ...lines] = await csv(join(folder, 'participants-votes.csv.gz'));
  const [titles = [], ...comments] = await csv(join(folder, 'comments.csv.gz'));
  const firstVote = header.indexOf('n-disagree') + 1;
  const statements = header.slice(firstVote).map(Number);
  const out = new Set(
    comments
      .filter((row) => row[titles.indexOf('moderated')] === '-1')
      .map((row) => Number(row[titles.indexOf('comment-id')])),
  );
  const votes = lines.flatMap((line, person) =>
    line
      .slice(firstVote)
      .flatMap((cell, statement): CastVote[] =>
        cell === '' ? [] : [{ person, statement, value: Number(cell) as VoteValue }],
      ),
  );
  const group = header.indexOf('group-id');
  return {
    talk: {
      votes: voteTable(lines.length, statements.length, votes),
      people: lines.map(([person]) => Number(person)),
      statements,
      hidden: statements.map((tid) => out.has(tid)),
    },
    published: lines.map((line) => (line[group] ? Number(line[group]) : -1)),
  };
}

/** The position of each number in a list. */
export const numberOf = (list: readonly number[]): ReadonlyMap<number, number> =>
  new Map(list.map((value, at) => [value, at]));

async function unpacked<T>(path: string): Promise<T> {
  return JSON.parse(gunzipSync(await readFile(path)).toString('utf8')) as T;
}

async function csv(path: string): Promise<string[][]> {
  return parse(gunzipSync(await readFile(path)));
}
