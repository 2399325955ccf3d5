import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { ConsultationsService } from '#features/dialogue/consultations/consultations.service';
import { DecisionsService } from '#features/dialogue/statements/decisions.service';
import { NewStatementsService } from '#features/dialogue/statements/new-statements.service';
import { StatementQueries } from '#features/dialogue/statements/statement.queries';
import { StatementsService } from '#features/dialogue/statements/statements.service';
import { VotesService } from '#features/dialogue/statements/votes.service';
import { ErasureService } from '#features/privacy/erasure.service';
import { hashPassword } from '#platform/security/secrets';
import { a } from '#testing/a';
import { ofStaff, refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const TEXT = {
  title: 'Nurses for a month',
  question: 'What would bring you to a hospital for a month?',
  canChange: 'The months.',
  cannotChange: 'The hospitals.',
  background: 'Twelve hospitals lack nurses.',
} as const;
const SEED = 'A month is too long for most of us.';

describe('a consultation', () => {
  let features: RunningFeatures;
  let place: { institutionId: string; programmeId: string };
  let minister: PersonActor;
  const officer = ofStaff('CASE_OFFICER');
  beforeAll(async () => {
    features = await startFeatures(12);
    features.setTime(new Date('2027-01-10T10:00:00Z'));
    const programmeId = await aProgramme(features, ['SO']);
    const institutionId = await anInstitution(features, programmeId);
    await features.database.sql(`UPDATE institution SET kind = 'PUBLIC_AUTHORITY' WHERE id = $1`, [
      institutionId,
    ]);
    place = { programmeId, institutionId };
    minister = await person({ memberships: [{ institutionId, role: 'OWNER' }] });
  });
  afterAll(() => features.stop());

  const person = (traits: Parameters<ReturnType<typeof a>['person']>[0] = {}) =>
    a(features.database).person(traits).registered();
  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    features.database.sql<T>(text, values);
  const consultations = () => features.get(ConsultationsService);
  const drafted = (audience: 'EVERYBODY' | 'HERITAGE' = 'EVERYBODY') =>
    consultations().create(minister, {
      ...place,
      audience,
      texts: [{ locale: 'en', ...TEXT }],
      seeds: [{ locale: 'en', text: SEED }],
      opensOn: '2027-01-11',
      closesOn: '2027-03-08',
    });
  const opened = async (audience?: 'EVERYBODY' | 'HERITAGE'): Promise<string> => {
    features.setTime(new Date('2027-01-10T10:00:00Z'));
    const id = await drafted(audience);
    await consultations().step(minister, 'submit', { id });
    await consultations().step(ofStaff('APPROVER'), 'approve', { id });
    features.setTime(new Date('2027-01-12T10:00:00Z'));
    await features.get(ConsultationClockService).keep();
    await features.get(NewStatementsService).begin(id);
    return id;
  };
  const seedOf = async (id: string): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      'SELECT id FROM consultation_statement WHERE consultation_id = $1',
      [id],
    );
    return row?.id ?? '';
  };
  const add = (actor: PersonActor, id: string, text: string) =>
    features.get(NewStatementsService).add(actor, id, 'en', text);
  const moderate = (
    actor: PersonActor,
    command: Parameters<StatementsService['step']>[1],
    id: string,
    reason?: string,
  ) => features.get(StatementsService).step(actor, command, { id, reason });

  it('is prepared by a ministry, seen by nobody else, and opened by an approver on its first day', async () => {
    features.setTime(new Date('2027-01-10T10:00:00Z'));
    const id = await drafted();
    const queries = features.get(ConsultationQueries);
    await expect(queries.one({ kind: 'visitor' }, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(consultations().step(await person(), 'submit', { id })).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await consultations().step(minister, 'submit', { id });
    await expect(consultations().step(minister, 'approve', { id })).rejects.toEqual(refusal('FORBIDDEN'));
    await consultations().step(ofStaff('APPROVER'), 'approve', { id });
    await features.get(ConsultationClockService).keep();
    expect((await queries.one(minister, id)).state).toBe('SCHEDULED');
    features.setTime(new Date('2027-01-10T21:00:01Z'));
    await features.get(ConsultationClockService).keep();
    expect(await queries.one({ kind: 'visitor' }, id)).toMatchObject({
      state: 'OPEN',
      replyDueOn: '2027-05-31',
    });
  });

  it('is never approved by whoever wrote it', async () => {
    features.setTime(new Date('2027-01-10T10:00:00Z'));
    const both = await person({ staff: ['CASE_OFFICER', 'APPROVER'] });
    const id = await consultations().create(both, {
      ...place,
      audience: 'EVERYBODY',
      texts: [{ locale: 'en', ...TEXT }],
      seeds: [],
      opensOn: '2027-01-11',
    });
    await consultations().step(both, 'submit', { id });
    await expect(consultations().step(both, 'approve', { id })).rejects.toEqual(
      refusal('FOUR_EYES_REQUIRED'),
    );
  });

  it('counts one vote of a person, whichever of five at once comes last', async () => {
    const id = await opened();
    const statement = await seedOf(id);
    const people = await Promise.all(Array.from({ length: 20 }, () => person()));
    const answers = ['AGREE', 'DISAGREE', 'PASS', 'AGREE', 'DISAGREE'] as const;
    await Promise.all(
      people.flatMap((one) =>
        answers.map((answer) => features.get(VotesService).vote(one, statement, answer)),
      ),
    );
    const [votes] = await sql<{ n: number; keys: number }>(
      `SELECT count(*)::int AS n, count(DISTINCT voter_key)::int AS keys FROM consultation_vote WHERE consultation_id = $1`,
      [id],
    );
    expect(votes).toEqual({ n: 20, keys: 20 });
    expect(await features.get(StatementQueries).participants([id])).toEqual([20]);
  });

  it('knows nobody again in another consultation, and no row of a vote or a trail names an account', async () => {
    const voter = await person();
    const ids = [await opened(), await opened()];
    for (const id of ids) {
      await features.get(VotesService).vote(voter, await seedOf(id), 'AGREE');
      await add(voter, id, 'The pay should be that of a local nurse.');
    }
    const keys = await sql<{ key: string }>(
      `SELECT DISTINCT encode(voter_key, 'hex') AS key FROM consultation_vote WHERE consultation_id = ANY($1)
       UNION SELECT encode(author_key, 'hex') FROM consultation_statement WHERE consultation_id = ANY($1) AND author_key IS NOT NULL`,
      [ids],
    );
    expect(keys).toHaveLength(2);
    const named = await sql(
      `SELECT 1 FROM domain_event WHERE name LIKE 'statement.%' AND (actor_id = $1 OR data::text LIKE '%' || $1 || '%')`,
      [voter.accountId],
    );
    expect(named).toEqual([]);
  });

  it('takes no vote of those who ask, who moderate, without ties, or after its last minute', async () => {
    const id = await opened('HERITAGE');
    const statement = await seedOf(id);
    const vote = async (actor: PersonActor) => features.get(VotesService).vote(actor, statement, 'AGREE');
    const why = (code: string) =>
      expect.objectContaining({ code: 'NOT_IN_AUDIENCE', details: { why: code } });
    await expect(vote(minister)).rejects.toEqual(why('ASKING_SIDE'));
    await expect(vote(await person({ staff: ['ANALYST'] }))).rejects.toEqual(why('STAFF'));
    await expect(vote(await person())).rejects.toEqual(why('NO_TIES'));
    const { professionalId, accountId } = await a(features.database).professional().active();
    await sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, 'SO', 'FAMILY') ON CONFLICT DO NOTHING`,
      [professionalId],
    );
    const nurse: PersonActor = { ...(await person()), accountId, professionalId };
    await vote(nurse);
    features.setTime(new Date('2027-03-08T21:00:00Z'));
    await expect(vote(nurse)).rejects.toEqual(refusal('PHASE_CLOSED'));
    await features.get(ConsultationClockService).keep();
    expect((await features.get(ConsultationQueries).one(nurse, id)).state).toBe('REPLY_DUE');
    await expect(add(nurse, id, 'One more thing to say here.')).rejects.toEqual(refusal('PHASE_CLOSED'));
  });

  it('publishes a statement when IOM has read it, and lets another decide on an appeal', async () => {
    const id = await opened();
    const author = await person();
    const reader = await person();
    const first = await person({ staff: ['CASE_OFFICER'] });
    const second = await person({ staff: ['CASE_OFFICER'] });
    const text = 'Pay should not depend on the passport.';
    const statement = await add(author, id, text);
    await expect(add(reader, id, text.toUpperCase())).rejects.toEqual(refusal('STATEMENT_REPEATED'));
    await expect(add(reader, id, 'short')).rejects.toEqual(refusal('BAD_INPUT'));
    await expect(features.get(VotesService).vote(author, statement, 'AGREE')).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await expect(moderate(minister, 'publish', statement)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(moderate(reader, 'withdraw', statement)).rejects.toEqual(refusal('NOT_FOUND'));
    await moderate(first, 'refuse', statement, 'NOT_ON_TOPIC');
    await features.get(DecisionsService).announce();
    const heard = await sql<{ data: object }>(
      `SELECT data FROM domain_event WHERE name = 'statement.decided' AND data->>'accountId' = $1`,
      [author.accountId],
    );
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(heard)).not.toContain(statement);
    await moderate(author, 'appeal', statement);
    await expect(moderate(first, 'overturn', statement)).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    await moderate(second, 'overturn', statement);
    await features.get(VotesService).vote(reader, statement, 'AGREE');
    await moderate(author, 'withdraw', statement);
    const voice = await features.get(StatementQueries).ownStatements(author, id);
    expect(voice).toMatchObject([{ state: 'WITHDRAWN', text: '' }]);
  });

  it('gives what tells of danger to safeguarding, and keeps no word of it', async () => {
    const id = await opened();
    const canary = 'A child is beaten in house Canary7Yellow.';
    const statement = await add(await person(), id, canary);
    await moderate(officer, 'withhold', statement);
    const [row] = await sql<{ text: string; state: string }>(
      'SELECT text, state FROM consultation_statement WHERE id = $1',
      [statement],
    );
    expect(row).toEqual({ text: '', state: 'WITHHELD' });
    const [concerns] = await sql<{ n: number }>('SELECT count(*)::int AS n FROM safeguarding.concern');
    expect(concerns?.n).toBe(1);
  });

  it('shows each statement equally often, in an order that new ones do not move', async () => {
    const id = await opened();
    await features.database.sql(
      `INSERT INTO consultation_statement (id, consultation_id, number, locale, text, is_seed, state, version, added_at, unheard)
       SELECT gen_random_uuid(), $1, n, 'en', 'Statement number ' || n, false, 'PUBLISHED', 1, now(), false FROM generate_series(2, 200) n`,
      [id],
    );
    const queries = features.get(StatementQueries);
    const shown = new Map<string, number>();
    for (let visit = 0; visit < 400; visit++)
      for (const { id: one } of (await queries.published(id, `visit-${visit}`, { first: 20 })).rows)
        shown.set(one, (shown.get(one) ?? 0) + 1);
    // 400 visits to 20 of 200: 40 each, and four standard deviations of √(400 · 0.1 · 0.9) = 6 around.
    expect(shown.size).toBe(200);
    for (const times of shown.values()) expect(Math.abs(times - 40)).toBeLessThanOrEqual(26);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { rows, cursors } = await queries.published(id, 'one-seed', { first: 20, after });
      seen.push(...rows.map((row) => row.id));
      after = cursors.at(-1) ?? null;
      if (page === 4)
        await moderate(officer, 'publish', await add(await person(), id, 'One that comes between.'));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(200);
  });

  it('gives everybody an own order of statements until none is left', async () => {
    const id = await opened();
    const voter = await person();
    const queries = features.get(StatementQueries);
    expect(await queries.next(voter, id)).toMatchObject({ left: 1, total: 1, statement: { text: SEED } });
    await features.get(VotesService).vote(voter, await seedOf(id), 'PASS');
    expect(await queries.next(voter, id)).toEqual({ left: 0, total: 1, statement: null });
    expect(await queries.ownVotes(voter, id)).toMatchObject([{ number: 1, answer: 'PASS' }]);
  });

  it('forgets the votes and the words of somebody who erases the account', async () => {
    const id = await opened();
    const leaver = await person();
    const other = await person();
    await sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      leaver.accountId,
      await hashPassword('a password of some length'),
    ]);
    for (const one of [leaver, other]) await features.get(VotesService).vote(one, await seedOf(id), 'AGREE');
    await add(leaver, id, 'My own words that nobody shall keep.');
    await features.get(ErasureService).erase(leaver, 'a password of some length');
    const [left] = await sql(
      `SELECT (SELECT count(*)::int FROM consultation_vote WHERE consultation_id = $1) AS votes,
              (SELECT count(*)::int FROM consultation_participation WHERE consultation_id = $1) AS people,
              (SELECT count(*)::int FROM consultation_statement WHERE consultation_id = $1 AND (author_key IS NOT NULL OR text LIKE 'My own%')) AS words`,
      [id],
    );
    expect(left).toEqual({ votes: 1, people: 1, words: 0 });
  });

  it('says once that a reply is late', async () => {
    const id = await opened();
    const late = async () =>
      (
        await sql(
          `SELECT 1 FROM domain_event WHERE name = 'consultation.reply-overdue' AND aggregate_id = $1`,
          [id],
        )
      ).length;
    features.setTime(new Date('2027-05-31T10:00:00Z'));
    const clock = features.get(ConsultationClockService);
    await clock.keep();
    expect(await late()).toBe(0);
    features.setTime(new Date('2027-06-01T10:00:00Z'));
    await clock.keep();
    await clock.keep();
    expect(await late()).toBe(1);
    await consultations().step(minister, 'extendReply', { id, reason: 'MORE_TO_READ', day: '2027-07-01' });
    await expect(
      consultations().step(minister, 'extendReply', { id, reason: 'MORE_TO_READ', day: '2027-07-02' }),
    ).rejects.toEqual(refusal('REPLY_EXTENDED'));
  });
});
