import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import type { Linkability, WaveTarget } from '#domain/mapping/waves/wave';
import { SurveysService } from '#features/mapping/waves/surveys.service';
import { WaveQueries } from '#features/mapping/waves/wave.queries';
import { WaveClockService } from '#features/mapping/waves/wave-clock.service';
import { WaveLinksService } from '#features/mapping/waves/wave-links.service';
import { WavesService } from '#features/mapping/waves/waves.service';
import { ErasureService } from '#features/privacy/erasure.service';
import { digestToken, hashPassword } from '#platform/security/secrets';
import { a } from '#testing/a';
import { ofStaff, refusal, VISITOR } from '#testing/actors';
import { aProgramme } from '#testing/places';
import { aQuestionnaire } from '#testing/questionnaire';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const START = new Date('2027-01-04T10:00:00Z');
const TARGETS: WaveTarget[] = [{ question: 'visits', choice: 'yes', people: 40 }];

describe('a wave', () => {
  let features: RunningFeatures;
  let programmeId: string;
  let questionnaireId: string;
  let analyst: PersonActor;
  const approver = ofStaff('APPROVER');
  beforeAll(async () => {
    features = await startFeatures(12);
    features.setTime(START);
    programmeId = await aProgramme(features, ['SO']);
    questionnaireId = await aQuestionnaire(features.database);
    analyst = await person({ staff: ['ANALYST'] });
  });
  afterAll(() => features.stop());

  const person = (traits: Parameters<ReturnType<typeof a>['person']>[0] = {}) =>
    a(features.database).person(traits).registered();
  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    features.database.sql<T>(text, values);
  const waves = () => features.get(WavesService);
  const surveys = () => features.get(SurveysService);
  const tokensOf = async (waveId: string, kind: 'OPEN' | 'ONE_TIME', people: number, by = analyst) =>
    (await features.get(WaveLinksService).make(by, { waveId, kind, people })).map(
      (address) => address.split('#')[1] ?? '',
    );
  const drafted = (linkability: Linkability, by = analyst, targets = TARGETS) =>
    waves().create(by, {
      ...{ questionnaireId, programmeId, country: 'SO', linkability },
      ...{ closesOn: '2027-02-01', minimum: 30, targets },
    });
  const answered = async (token: string, visits = 'yes', actor: PersonActor | typeof VISITOR = VISITOR) => {
    const own = await surveys().begin(actor, token, 'en');
    await surveys().save(own, [{ question: 'visits', values: [visits] }], 'en');
    expect(await surveys().send(own)).toEqual([]);
    return own;
  };
  const tried = async (id: string, by = analyst): Promise<void> => {
    const [token = ''] = await tokensOf(id, 'OPEN', 10, by);
    for (let i = 0; i < 5; i++) await answered(token);
  };
  const opened = async (linkability: Linkability = 'NONE'): Promise<string> => {
    features.setTime(START);
    const id = await drafted(linkability);
    await tried(id);
    await waves().step(analyst, 'submit', { id });
    await waves().step(approver, 'open', { id });
    return id;
  };

  it('is prepared by an analyst, tried, and let out by an approver who had no part in it', async () => {
    features.setTime(START);
    const both = await person({ staff: ['ANALYST', 'APPROVER'] });
    const id = await drafted('NONE', both);
    await expect(waves().step(both, 'submit', { id })).rejects.toEqual(refusal('WAVE_INCOMPLETE'));
    await tried(id, both);
    await waves().step(both, 'submit', { id });
    await expect(waves().step(both, 'open', { id })).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    await expect(waves().step(analyst, 'open', { id })).rejects.toEqual(refusal('FORBIDDEN'));
    await waves().step(approver, 'open', { id });
    expect(await features.get(WaveQueries).one(analyst, id)).toMatchObject({
      state: 'OPEN',
      pilotAnswers: 5,
    });
    expect(await features.get(WaveQueries).board(analyst, id)).toMatchObject({ links: 0, completed: 0 });
  });

  it('is nothing to staff whose grants do not reach it', async () => {
    const id = await drafted('NONE');
    const elsewhere = await person({ staff: [{ role: 'ANALYST', country: 'GH' }] });
    await expect(features.get(WaveQueries).one(elsewhere, id)).rejects.toEqual(refusal('NOT_FOUND'));
    const draft = { closesOn: '2027-02-02', minimum: 40, targets: [] };
    await expect(waves().edit(elsewhere, id, 1, draft)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(tokensOf(id, 'OPEN', 1, elsewhere)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(drafted('NONE', elsewhere)).rejects.toEqual(refusal('NOT_FOUND'));
    const { rows } = await features.get(WaveQueries).list(elsewhere, {}, { first: 10 });
    expect(rows).toEqual([]);
  });

  it('keeps its promise whoever writes to the table', async () => {
    const id = await drafted('NONE');
    await expect(sql(`UPDATE wave SET linkability = 'ACCOUNT' WHERE id = $1`, [id])).rejects.toThrow(
      'never changes',
    );
    await expect(
      sql(
        `INSERT INTO wave_response (id, wave_id, linkability, day, language, minutes, answers, record_key, account_id)
         VALUES (gen_random_uuid(), $1, 'NONE', '2027-01-04', 'en', 1, '{}', 1, $2)`,
        [id, analyst.accountId],
      ),
    ).rejects.toThrow('check');
    await waves().edit(analyst, id, 1, { closesOn: '2027-02-02', minimum: 40, targets: [] });
    expect(await features.get(WaveQueries).one(analyst, id)).toMatchObject({
      linkability: 'NONE',
      minimum: 40,
    });
  });

  it('answers alike for a link that was guessed, used, paused or has ended', async () => {
    const id = await opened();
    const [used = '', live = ''] = await tokensOf(id, 'ONE_TIME', 2);
    await answered(used);
    const dead = async (token: string) => {
      for (const asked of [
        surveys().look(token, 'en'),
        surveys().begin(VISITOR, token, 'en'),
        surveys().save(token, [], 'en'),
        surveys().send(token),
      ])
        await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', details: {} });
      await surveys().takeBack(token);
    };
    await dead('no-such-token');
    await dead(used);
    await waves().step(analyst, 'pause', { id, reason: 'UNCLEAR' });
    await dead(live);
    await waves().step(analyst, 'resume', { id });
    expect(await surveys().look(live, 'ar')).toMatchObject({ hasBegun: false, language: 'ar', pages: [] });
    features.setTime(new Date('2027-02-02T00:00:00Z'));
    await dead(live);
  });

  it('lets somebody go on where they stopped, names what is wrong, and keeps the draft', async () => {
    const id = await opened();
    const [token = ''] = await tokensOf(id, 'ONE_TIME', 1);
    expect(await surveys().begin(VISITOR, token, 'en')).toBe(token);
    const refused = { question: 'visits', code: 'NOT_OFFERED' };
    expect(await surveys().save(token, [{ question: 'visits', values: ['perhaps'] }], 'en')).toMatchObject({
      problems: [refused],
    });
    expect(await surveys().send(token)).toEqual([refused]);
    expect(await surveys().look(token, 'ar')).toMatchObject({
      hasBegun: true,
      pages: [{ name: 'visits', label: 'هل تزور؟', values: ['perhaps'] }],
      problems: [refused],
    });
    await surveys().save(token, [{ question: 'visits', values: [] }], 'en');
    expect(await surveys().send(token)).toEqual([{ question: 'visits', code: 'REQUIRED' }]);
    await surveys().save(token, [{ question: 'visits', values: ['no'] }], 'en');
    expect(await surveys().send(token)).toEqual([]);
  });

  it('stores one answer of somebody who sends twice at once, and of a quota no more than it has', async () => {
    const id = await opened();
    const [token = ''] = await tokensOf(id, 'ONE_TIME', 1);
    await surveys().begin(VISITOR, token, 'en');
    await surveys().save(token, [{ question: 'visits', values: ['yes'] }], 'en');
    const twice = await Promise.allSettled(Array.from({ length: 5 }, () => surveys().send(token)));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [open = ''] = await tokensOf(id, 'OPEN', 3);
    const crowd = await Promise.allSettled(Array.from({ length: 8 }, () => answered(open)));
    expect(crowd.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const [{ n } = { n: -1 }] = await sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM wave_response WHERE wave_id = $1',
      [id],
    );
    expect(n).toBe(4);
  });

  it('shows its targets rounded', async () => {
    const id = await opened();
    const [token = ''] = await tokensOf(id, 'OPEN', 50);
    for (let i = 0; i < 22; i++) await answered(token, i < 20 ? 'yes' : 'no');
    const { targets, completed } = await features.get(WaveQueries).board(analyst, id);
    expect(completed).toBe(22);
    expect(targets[0]).toMatchObject({ ...TARGETS[0], answered: { value: 20, method: 'CELL_KEY' } });
  });

  it('that promises no link has none, in any table, once it has ended', async () => {
    const id = await opened('NONE');
    const tokens = await tokensOf(id, 'ONE_TIME', 12);
    const answers: string[] = [];
    for (const [i, token] of tokens.entries()) answers.push(await answered(token, i % 2 ? 'yes' : 'no'));
    const digests = new Set(answers.map(digestToken));
    await waves().step(analyst, 'close', { id });
    features.setTime(new Date(START.getTime() + 49 * 3_600_000));
    await features.get(WaveClockService).keep();

    const columns = await sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'wave_response'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(
      'account_id answers code_digest day id language linkability minutes record_key wave_id'.split(' '),
    );
    const rows = await sql<Record<string, unknown>>('SELECT * FROM wave_response WHERE wave_id = $1', [id]);
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row).toMatchObject({ account_id: null, code_digest: null });
    // No table but that of the links knows a token, and no event tells of an answer.
    const tables = await sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables.filter((table) => table.name !== 'wave_link')) {
      const found = await sql<{ line: string }>(`SELECT t::text AS line FROM "${name}" t`);
      for (const { line } of found)
        for (const digest of digests) if (line.includes(digest)) throw new Error(`${name}: ${line}`);
    }
    const events = await sql<{ name: string }>(
      `SELECT DISTINCT name FROM domain_event WHERE aggregate_id = $1 ORDER BY name`,
      [id],
    );
    expect(events.map(({ name }) => name)).toEqual(
      'wave.closed wave.created wave.links-made wave.opened wave.submitted'.split(' '),
    );
    // Neither the order of the rows nor the transaction that wrote them tells who was first.
    const [written] = await sql(
      `SELECT count(DISTINCT xmin::text)::int AS transactions,
              (SELECT array_agg(id ORDER BY ctid) = array_agg(id ORDER BY id) FROM wave_response WHERE wave_id = $1) AS "byId",
              (SELECT count(DISTINCT xmin::text)::int FROM wave_link WHERE wave_id = $1) AS links
         FROM wave_response WHERE wave_id = $1`,
      [id],
    );
    expect(written).toEqual({ transactions: 1, byId: true, links: 1 });
  });

  it('under a code gives the answers back to who has it', async () => {
    const id = await opened('PSEUDONYM');
    const [open = ''] = await tokensOf(id, 'OPEN', 5);
    const own = await answered(open);
    await answered(open);
    const left = async () => (await sql('SELECT 1 FROM wave_response WHERE wave_id = $1', [id])).length;
    await surveys().takeBack(open);
    expect(await left()).toBe(2);
    await surveys().takeBack(own);
    expect(await left()).toBe(1);
  });

  it('under an account is answered once, and goes with the account', async () => {
    const id = await opened('ACCOUNT');
    const [open = ''] = await tokensOf(id, 'OPEN', 5);
    const [leaver, other] = [await person(), await person()];
    await expect(surveys().begin(VISITOR, open, 'en')).rejects.toEqual(refusal('UNAUTHENTICATED'));
    await answered(open, 'yes', leaver);
    await answered(open, 'no', other);
    await expect(surveys().begin(leaver, open, 'en')).rejects.toEqual(refusal('NOT_FOUND'));
    await sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      leaver.accountId,
      await hashPassword('a password of some length'),
    ]);
    await features.get(ErasureService).erase(leaver, 'a password of some length');
    expect(await sql('SELECT account_id AS id FROM wave_response WHERE wave_id = $1', [id])).toEqual([
      { id: other.accountId },
    ]);
  });

  it('closes by itself, lets drafts be finished for two days, and is opened again once', async () => {
    const id = await opened();
    const [early = '', late = ''] = await tokensOf(id, 'ONE_TIME', 2);
    features.setTime(new Date('2027-01-25T10:00:00Z'));
    await surveys().begin(VISITOR, early, 'en');
    await surveys().begin(VISITOR, late, 'en');
    await surveys().save(late, [{ question: 'visits', values: ['yes'] }], 'en');
    features.setTime(new Date('2027-02-02T00:00:30Z'));
    await features.get(WaveClockService).keep();
    expect((await features.get(WaveQueries).one(analyst, id)).state).toBe('CLOSED');
    features.setTime(new Date('2027-02-03T23:00:00Z'));
    expect(await surveys().send(late)).toEqual([]);
    features.setTime(new Date('2027-02-04T00:01:00Z'));
    await features.get(WaveClockService).keep();
    await expect(surveys().look(early, 'en')).rejects.toEqual(refusal('NOT_FOUND'));
    await waves().step(approver, 'reopen', { id, day: '2027-02-20' });
    await waves().step(analyst, 'close', { id });
    await expect(waves().step(approver, 'reopen', { id, day: '2027-02-20' })).rejects.toEqual(
      refusal('WAVE_REOPENED'),
    );
  });

  it('that is cancelled loses its answers after 30 days', async () => {
    const id = await opened();
    const [open = ''] = await tokensOf(id, 'OPEN', 5);
    await answered(open);
    await waves().step(analyst, 'close', { id });
    await waves().step(analyst, 'cancel', { id, reason: 'SAFETY' });
    const left = async () => (await sql('SELECT 1 FROM wave_response WHERE wave_id = $1', [id])).length;
    await features.get(WaveClockService).keep();
    expect(await left()).toBe(1);
    features.setTime(new Date(START.getTime() + 31 * 86_400_000));
    await features.get(WaveClockService).keep();
    expect(await left()).toBe(0);
  });
});
