/** What a vote says of a statement: 1 agrees, -1 disagrees, 0 passes. */
export type VoteValue = 1 | 0 | -1;

/** One vote: a person and a statement, each by its number from 0. */
export interface CastVote {
  readonly person: number;
  readonly statement: number;
  readonly value: VoteValue;
}

/** All votes in compressed rows: those of a person are from `start[person]` to `start[person + 1]`, by statement. */
export interface VoteTable {
  readonly people: number;
  readonly statements: number;
  readonly start: Uint32Array;
  readonly statement: Uint32Array;
  readonly value: Int8Array;
}

const UNSEEN = 2;

/** Puts votes in order. They come as they were cast: the last vote of a person on a statement counts. */
export function voteTable(people: number, statements: number, votes: Iterable<CastVote>): VoteTable {
  const cells = new Int8Array(people * statements).fill(UNSEEN);
  for (const vote of votes) cells[vote.person * statements + vote.statement] = vote.value;
  const start = new Uint32Array(people + 1);
  const counted = cells.reduce((sum, value) => sum + Number(value !== UNSEEN), 0);
  const statement = new Uint32Array(counted);
  const value = new Int8Array(counted);
  let at = 0;
  for (let person = 0; person < people; person++) {
    for (let column = 0; column < statements; column++) {
      const cell = cells[person * statements + column] ?? UNSEEN;
      if (cell === UNSEEN) continue;
      statement[at] = column;
      value[at++] = cell;
    }
    start[person + 1] = at;
  }
  return { people, statements, start, statement, value };
}

/** How many statements a person voted on; passes count. */
export const votesOf = (table: VoteTable, person: number): number =>
  (table.start[person + 1] ?? 0) - (table.start[person] ?? 0);

/** Calls `each` with the number, the statement and the value of every vote of a person. */
export function eachVote(
  { start, statement, value }: VoteTable,
  person: number,
  each: (statement: number, value: number) => void,
): void {
  const end = start[person + 1] ?? 0;
  for (let at = start[person] ?? 0; at < end; at++) each(statement[at] ?? 0, value[at] ?? 0);
}

/** The votes without those on hidden statements, which keep their number: to everybody a hidden statement is a pass. */
export function withoutHidden(table: VoteTable, hidden: readonly boolean[]): VoteTable {
  return { ...table, value: table.value.map((value, at) => (hidden[table.statement[at] ?? 0] ? 0 : value)) };
}
