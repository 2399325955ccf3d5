import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { PersonActor } from '#domain/kernel/actor';
import { MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { RematchQueries } from '#features/marketplace/matching/rematch.queries';
import { RematchesService } from '#features/marketplace/matching/rematches.service';
import { a } from '#testing/a';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

/** Two parts of twenty needs and one of five. */
const NEEDS = 45;

describe('a rematch', () => {
  let features: RunningFeatures;
  let rematches: RematchesService;
  let officer: PersonActor;
  let programmeId: string;
  let place: { programmeId: string; institutionId: string };
  beforeAll(async () => {
    features = await startFeatures();
    rematches = features.get(RematchesService);
    await aTaxonomy(features.database);
    officer = await a(features.database).staff('CASE_OFFICER').registered();
  });
  afterAll(() => features.stop());
  beforeEach(async () => {
    programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  });

  const nurse = () => aMatchable(features.database, { programmeId, skills: { triage: 4, wounds: 4 } });
  const need = () => a(features.database).need(place, TRIAGE_AND_WOUNDS).published();
  const progress = (id: string) => features.get(RematchQueries).progress(officer, id);
  const listed = (needId: string, professionalId: string) =>
    features.database.sql('SELECT 1 FROM match WHERE need_id = $1 AND professional_id = $2', [
      needId,
      professionalId,
    ]);
  /** A programme of so many needs whose people are done, so that the parts of its needs are to come. */
  const begun = async (needs: number): Promise<string> => {
    for (let i = 0; i < needs; i++) await need();
    const id = await rematches.start(officer, programmeId);
    await rematches.doPart(id);
    return id;
  };

  it('of one professional reads the profile and ranks the needs that it enters; of one need, that need', async () => {
    const [person, other] = [await nurse(), await nurse()];
    const [first, second] = [await need(), await need()];
    const ofPerson = await rematches.startForProfessional(officer, person);
    await rematches.doPart(ofPerson);
    expect(await progress(ofPerson)).toMatchObject({ state: 'DONE', scope: 'PROFESSIONAL', programmeId });
    expect(await listed(first, person)).toHaveLength(1);
    expect(await listed(second, person)).toHaveLength(1);

    await rematches.doPart(await rematches.startForProfessional(officer, other));
    await features.database.sql('DELETE FROM match WHERE professional_id = $1', [other]);
    const ofNeed = await rematches.startForNeed(officer, first);
    await rematches.doPart(ofNeed);
    expect(await progress(ofNeed)).toMatchObject({ state: 'DONE', scope: 'NEED', done: 1, total: 1 });
    expect(await listed(first, other)).toHaveLength(1);
    expect(await listed(second, other)).toHaveLength(0);
  });

  it('is for staff who may run matching where the need or the person is', async () => {
    const [person, needId] = [await nurse(), await need()];
    const elsewhere: PersonActor = {
      ...officer,
      staff: [{ role: 'CASE_OFFICER', programmeId: null, country: 'GH' }],
    };
    const inTheCountry: PersonActor = {
      ...officer,
      staff: [{ role: 'CASE_OFFICER', programmeId, country: 'SO' }],
    };
    const refused = { code: 'NOT_FOUND' };
    await expect(rematches.startForNeed(elsewhere, needId)).rejects.toMatchObject(refused);
    await expect(rematches.startForProfessional(elsewhere, person)).rejects.toMatchObject(refused);
    const id = await rematches.startForNeed(inTheCountry, needId);
    expect(await features.get(RematchQueries).progress(inTheCountry, id)).toMatchObject({ state: 'RUNNING' });
  });

  it('keeps how far it is in rows, estimates the rest, and lets a small job in between its parts', async () => {
    const id = await begun(NEEDS);
    expect(await progress(id)).toMatchObject({ stage: 'NEEDS', done: 0, total: NEEDS, secondsLeft: null });
    await rematches.doPart(id);
    const { done, secondsLeft } = await progress(id);
    expect(done).toBe(20);
    expect(secondsLeft).toBeGreaterThanOrEqual(0);
    await features.get(MatchListsService).rankNeed(await need(), 'NEED');
    for (const rest of [40, NEEDS]) {
      await rematches.doPart(id);
      expect((await progress(id)).done).toBe(rest);
    }
    expect(await progress(id)).toMatchObject({ state: 'DONE', secondsLeft: 0 });
    const runs = await features.database.sql<{ cause: string }>(
      `SELECT cause FROM match_run WHERE need_id IN (SELECT id FROM need WHERE programme_id = $1) ORDER BY id`,
      [programmeId],
    );
    expect(runs.map(({ cause }) => cause).indexOf('NEED')).toBe(20);
  });

  it('gets back the part of a worker that is killed, and leaves it to nobody before', async () => {
    const id = await begun(1);
    const killed = new pg.Client({ connectionString: features.database.url });
    killed.on('error', () => undefined);
    await killed.connect();
    const { rows } = await killed.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await killed.query('BEGIN');
    await killed.query(
      `SELECT * FROM rematch_part WHERE rematch_id = $1 AND done_at IS NULL FOR UPDATE SKIP LOCKED`,
      [id],
    );
    await rematches.doPart(id);
    expect(await progress(id)).toMatchObject({ state: 'RUNNING', done: 0 });
    await features.database.sql('SELECT pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
    await rematches.doPart(id);
    expect(await progress(id)).toMatchObject({ state: 'DONE', done: 1 });
    await killed.end().catch(() => undefined);
  });

  it('begins no other part once it is stopped, and keeps what is done', async () => {
    const id = await begun(NEEDS);
    await rematches.doPart(id);
    await rematches.cancel(officer, id);
    await rematches.doPart(id);
    expect(await progress(id)).toMatchObject({ state: 'CANCELLED', done: 20, total: NEEDS });
  });

  it('is replaced by one of the whole programme, but not by one of another need', async () => {
    const [first, second] = [await need(), await need()];
    const ids = [await rematches.startForNeed(officer, first), await rematches.startForNeed(officer, second)];
    const states = async () => Promise.all(ids.map(async (id) => (await progress(id)).state));
    expect(await states()).toEqual(['RUNNING', 'RUNNING']);
    await rematches.start(officer, programmeId);
    expect(await states()).toEqual(['CANCELLED', 'CANCELLED']);
  });
});
