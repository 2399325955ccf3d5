import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listEntry } from '#domain/marketplace/matching/rank.rules';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { AffectedNeedsQueries } from '#features/marketplace/matching/affected-needs.queries';
import { pairDigest } from '#features/marketplace/matching/match-engine';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { Clock } from '#platform/clock/clock';
import { a } from '#testing/a';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
let programmeId: string;
let institutionId: string;
beforeAll(async () => {
  features = await startFeatures();
  programmeId = await aProgramme(features);
  institutionId = await anInstitution(features, programmeId);
  await aTaxonomy(features.database);
});
afterAll(() => features.stop());

const sql = <T extends object>(statement: string, values: unknown[] = []) =>
  features.database.sql<T>(statement, values);
const today = () => features.get(Clock).today();

async function ready(id: string): Promise<ReadyProfessional> {
  const [person] = await features.get(MatchFactsQueries).professionals([id], today());
  if (!person) throw new Error('nobody');
  return person;
}

/** The open needs that the person would enter, each looked at by the plain rules. */
async function oneByOne(person: ReadyProfessional): Promise<string[]> {
  const rows = await sql<{ id: string; last: number | null }>(
    'SELECT n.id, l.last_score AS last FROM need n LEFT JOIN match_list l ON l.need_id = n.id ORDER BY n.id',
  );
  const entered: string[] = [];
  for (const { id, last } of rows) {
    const found = await features.get(MatchFactsQueries).need(id);
    if (!found) continue;
    const ranking = { weights: found.weights, today: today(), digest: pairDigest, limit: 1 };
    const entry = listEntry(found.ready, person, ranking);
    if (entry && entry.score >= (last ?? 0)) entered.push(id);
  }
  return entered;
}

it('finds the needs that a person enters, whatever has changed since the last look', async () => {
  const { database } = features;
  const queries = features.get(AffectedNeedsQueries);
  const needs: string[] = [];
  for (let i = 0; i < 5; i++)
    needs.push(await a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published());
  const [first = '', second = '', third = '', fourth = ''] = needs;
  const nurse = await ready(await aMatchable(database, { programmeId, skills: { triage: 3, wounds: 2 } }));
  const farmer = await ready(await aMatchable(database, { programmeId, skills: { harvest: 4 } }));
  const listed = (id: string, last: number) =>
    sql(
      `INSERT INTO match_list (need_id, need_version, rules_version, taxonomy_version, has_skills, last_score, ranked_at)
       VALUES ($1, 1, 1, 'test', true, $2, now()) ON CONFLICT (need_id) DO UPDATE SET last_score = $2`,
      [id, last],
    );
  const changes: readonly (() => Promise<unknown>)[] = [
    () => Promise.resolve(),
    () => sql(`UPDATE need SET state = 'CLOSED' WHERE id = $1`, [first]),
    () => listed(second, 100_000),
    () => listed(second, 10),
    () => sql(`UPDATE need SET starts_on = '2110-01-01', ends_on = '2110-06-01' WHERE id = $1`, [third]),
    () => sql(`UPDATE need SET skills = '[]' WHERE id = $1`, [fourth]),
    () => sql(`UPDATE need SET state = 'PUBLISHED' WHERE id = $1`, [first]),
    () =>
      sql(
        `WITH next AS (INSERT INTO programme_version SELECT (jsonb_populate_record(v, jsonb_build_object('version', v.version + 1,
             'matching', v.matching || '{"tau": 1000}'))).* FROM programme_version v WHERE v.programme_id = $1 RETURNING version)
         UPDATE programme SET rules_version = next.version FROM next WHERE id = $1`,
        [programmeId],
      ),
  ];
  const seen = new Set<string>();
  for (const change of changes) {
    await change();
    for (const person of [nurse, farmer]) {
      const expected = await oneByOne(person);
      expect(await queries.by(person)).toEqual(expected);
      seen.add(`${expected.length}`);
    }
  }
  expect(seen.size).toBeGreaterThan(3);
});

it('names needs that list the person or have a gate overridden, and refuses facts of another taxonomy', async () => {
  const { database } = features;
  const queries = features.get(AffectedNeedsQueries);
  const farmer = await ready(await aMatchable(database, { programmeId, skills: { harvest: 4 } }));
  const id = await a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published();
  await sql(
    `INSERT INTO match_override (need_id, professional_id, gate, approver_id, reason, decided_at)
     VALUES ($1, $2, 'coverage', $2, 'seen at work', now())`,
    [id, farmer.id],
  );
  expect(await queries.by(farmer)).toContain(id);
  await expect(queries.by({ ...farmer, taxonomyVersion: 'older' })).rejects.toMatchObject({
    code: 'MATCHING_TAXONOMY_CHANGED',
  });
});
