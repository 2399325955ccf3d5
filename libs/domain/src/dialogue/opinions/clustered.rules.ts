import { votesOf, type VoteTable } from '#domain/dialogue/opinions/vote-table';

/** Votes that somebody needs for a place among the groups, unless there are fewer statements. */
const LEAST_VOTES = 7;
/** With fewer people than this the most active take part, whatever they voted. */
const LEAST_PEOPLE = 15;

/**
 * The people who are put into groups, in ascending order: those with at least seven votes (or all statements), and those
 * who were put into groups before. Votes on hidden statements count. If they are fewer than 15, the most active join.
 */
export function peopleToCluster(table: VoteTable, before: Iterable<number> = []): number[] {
  const least = Math.min(LEAST_VOTES, table.statements);
  const everybody = Array.from({ length: table.people }, (_, person) => person);
  const chosen = new Set(before);
  for (const person of everybody) if (votesOf(table, person) >= least) chosen.add(person);
  const byActivity = everybody
    .filter((person) => votesOf(table, person) > 0 && !chosen.has(person))
    .sort((a, b) => votesOf(table, b) - votesOf(table, a) || a - b);
  for (const person of byActivity.slice(0, Math.max(0, LEAST_PEOPLE - chosen.size))) chosen.add(person);
  return [...chosen].sort((a, b) => a - b);
}
