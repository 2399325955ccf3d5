import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import type { Explanation } from '#domain/marketplace/matching/explain.rules';
import type { TermsOfReference } from '#domain/marketplace/needs/terms';
import { createDataSource } from '#features/data-source';
import { MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { MatchingModule } from '#features/marketplace/matching/matching.module';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import { NeedPreviewsService } from '#features/marketplace/matching/need-previews.service';
import { TaxonomyChangeService } from '#features/marketplace/matching/taxonomy-change.service';
import { PortsModule } from '#features/ports.module';
import { readEnv } from '#platform/config/env';
import { createLogger } from '#platform/logging/logger';
import { PlatformModule } from '#platform/platform.module';
import { a } from '#testing/a';
import { givingConsents } from '#testing/consents';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import type { RunningProduct } from '#testing/running-product';
import { type TestDatabase, testDatabase } from '#testing/test-database';

interface Row {
  readonly professional_id: string;
  readonly rank: number;
  readonly score: number;
  readonly explanation: Explanation;
}

describe.each(['index', 'sql'])('matching with the engine %s', (engine) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let app: TestingModule;
  let programmeId: string;
  let institutionId: string;

  beforeAll(async () => {
    database = await testDatabase();
    const env = readEnv({
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
      MATCH_ENGINE: engine,
      MATCH_SNAPSHOT: 'off',
    });
    dataSource = await createDataSource(database.url, 6).initialize();
    const logger = createLogger(env, 'test');
    app = await Test.createTestingModule({
      imports: [PlatformModule.with({ env, logger, dataSource }), PortsModule, MatchingModule],
    }).compile();
    const product = { database } as RunningProduct;
    programmeId = await aProgramme(product);
    institutionId = await anInstitution(product, programmeId);
    await aTaxonomy(database);
  });
  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql(
      'TRUNCATE match_list, match, match_notification, match_run, match_profile, match_profile_version',
    );
  });
  afterEach(async () => {
    await database.sql(`UPDATE need SET state = 'CLOSED'`);
  });

  const need = () => a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published();
  const person = (skills: Record<string, number>) => aMatchable(database, { programmeId, skills });
  const refresh = (id: string) => app.get(MatchingService).refreshProfessional(id);
  const rank = (id: string) => app.get(MatchListsService).rankNeed(id, 'NEED');
  const listOf = (id: string) =>
    database.sql<Row>(
      'SELECT professional_id, rank, score, explanation FROM match WHERE need_id = $1 ORDER BY rank',
      [id],
    );
  const tellings = async (id: string): Promise<string[][]> => {
    const rows = await database.sql<{ data: { professionalIds: string[] } }>(
      `SELECT data FROM domain_event WHERE name = 'matches.found' AND aggregate_id = $1 ORDER BY seq`,
      [id],
    );
    return rows.map(({ data }) => data.professionalIds);
  };

  it('lists those who fit, best first, explains them and tells of them once', async () => {
    const [nurse, midwife, farmer] = await Promise.all([
      person({ triage: 4, wounds: 4 }),
      person({ triage: 2 }),
      person({ harvest: 4 }),
    ]);
    await app.get(MatchingService).refresh([nurse, midwife, farmer]);
    const id = await need();
    await rank(id);
    await rank(id);

    const list = await listOf(id);
    expect(list.map((row) => row.professional_id)).toEqual([nurse, midwife]);
    for (const { score, explanation } of list) {
      expect(explanation.terms.reduce((sum, term) => sum + term.contribution, 0)).toBe(score);
    }
    expect(list[0]?.explanation.skills[0]).toMatchObject({ relation: 'same', levelHeld: 4 });
    expect(await tellings(id)).toEqual([[nurse, midwife]]);
    expect(await database.sql('SELECT entered, left_list FROM match_run ORDER BY ran_at')).toEqual([
      { entered: 2, left_list: 0 },
      { entered: 0, left_list: 0 },
    ]);
  });

  it('shows first within a band who has fewer open invitations, keeps the ranks, and logs both orders', async () => {
    const [better, other] = [await person({ triage: 4, wounds: 4 }), await person({ triage: 4, wounds: 2 })];
    await app.get(MatchingService).refresh([better, other]);
    const [id, elsewhere] = [await need(), await need()];
    const places = () =>
      database.sql(
        'SELECT professional_id AS who, rank, place FROM match WHERE need_id = $1 ORDER BY place',
        [id],
      );
    const within = (points: number) =>
      database.sql(
        `UPDATE programme_version SET matching = matching || jsonb_build_object('fairnessBand', $1::int)`,
        [points],
      );
    await database.sql(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since,
         created_at, need_version)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'INVITED', 1, now(), now(), 1)`,
      [elsewhere, better, programmeId, institutionId],
    );
    await within(50_000);
    await rank(id);
    expect(await places()).toEqual([
      { who: other, rank: 2, place: 1 },
      { who: better, rank: 1, place: 2 },
    ]);
    await within(0);
    await rank(id);
    expect(await places()).toEqual([
      { who: better, rank: 1, place: 1 },
      { who: other, rank: 2, place: 2 },
    ]);
    expect(
      await database.sql('SELECT shown, shown_ranks, gaps, open_invitations FROM match_run ORDER BY ran_at'),
    ).toEqual([
      { shown: [other, better], shown_ranks: [2, 1], gaps: [0, 0], open_invitations: [0, 1] },
      { shown: [better, other], shown_ranks: [1, 2], gaps: [0, 0], open_invitations: [1, 0] },
    ]);
    await within(2_000);
    await database.sql('DELETE FROM candidacy');
  });

  it('lets a changed profile enter and leave lists', async () => {
    const id = await need();
    await rank(id);
    const nurse = await person({ harvest: 1 });
    await refresh(nurse);
    expect(await listOf(id)).toEqual([]);

    await database.sql(
      `UPDATE professional_skill SET skill_id = (SELECT id FROM concept WHERE uri = 'urn:test:triage'), level = 4
        WHERE professional_id = $1`,
      [nurse],
    );
    await database.sql('UPDATE professional SET version = version + 1 WHERE id = $1', [nurse]);
    await refresh(nurse);
    expect(await listOf(id)).toHaveLength(1);

    await database.sql(`UPDATE consent SET withdrawn_at = now() WHERE professional_id = $1`, [nurse]);
    await refresh(nurse);
    expect(await listOf(id)).toEqual([]);
    expect(await tellings(id)).toEqual([[nurse]]);
  });

  it('leaves out who agreed to a text that has been replaced, until they agree to the current one', async () => {
    const nurse = await person({ triage: 4, wounds: 4 });
    const id = await need();
    await refresh(nurse);
    expect(await listOf(id)).toHaveLength(1);

    await database.sql(
      `UPDATE consent SET text_version = 'earlier' WHERE professional_id = $1 AND purpose = 'SHARING'`,
      [nurse],
    );
    await refresh(nurse);
    expect(await listOf(id)).toEqual([]);

    await database.sql(givingConsents('$1::uuid', `'{SHARING}'`), [nurse]);
    await refresh(nurse);
    expect(await listOf(id)).toHaveLength(1);
  });

  it('writes one list and tells once when several runs meet', async () => {
    const nurse = await person({ triage: 4, wounds: 4 });
    const id = await need();
    await app.get(MatchingService).refresh([nurse]);
    await Promise.all([rank(id), rank(id), refresh(nurse), rank(id), refresh(nurse)]);
    expect(await listOf(id)).toHaveLength(1);
    expect(await tellings(id)).toEqual([[nurse]]);
  });

  it('lists nobody twice who has several heritage countries, and nobody on a placement', async () => {
    const nurse = await person({ triage: 4, wounds: 4 });
    await database.sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, 'GH', 'FAMILY')`,
      [nurse],
    );
    const id = await need();
    await refresh(nurse);
    expect(await listOf(id)).toHaveLength(1);
    await database.sql(
      `INSERT INTO match_engagement (source_id, professional_id, kind, starts_on, ends_on) VALUES ($1, $2, 'PLACEMENT', '2027-02-01', '2027-03-01')`,
      [randomUUID(), nurse],
    );
    await refresh(nurse);
    expect(await listOf(id)).toEqual([]);
  });

  it('lets go of whom no heritage country is left, and tells nobody of a need without known skills', async () => {
    const nurse = await person({ triage: 4, wounds: 4 });
    const id = await need();
    await refresh(nurse);
    expect(await listOf(id)).toHaveLength(1);
    await database.sql(
      `UPDATE need SET skills = '[{"conceptUri": "urn:test:gone", "level": 3, "weight": 5}]' WHERE id = $1`,
      [id],
    );
    await database.sql('DELETE FROM match_notification');
    await rank(id);
    expect(await listOf(id)).toHaveLength(1);
    expect(await database.sql('SELECT has_skills FROM match_list WHERE need_id = $1', [id])).toEqual([
      { has_skills: false },
    ]);
    expect(await tellings(id)).toHaveLength(1);
    await database.sql('DELETE FROM professional_heritage WHERE professional_id = $1', [nurse]);
    await database.sql('UPDATE professional SET version = version + 1 WHERE id = $1', [nurse]);
    await refresh(nurse);
    expect(await listOf(id)).toEqual([]);
  });

  it('makes no list while profiles are numbered by another taxonomy', async () => {
    const nurse = await person({ triage: 4, wounds: 4 });
    const id = await need();
    await app.get(MatchingService).refresh([nurse]);
    await aTaxonomy(database);
    await expect(rank(id)).rejects.toMatchObject({ code: 'MATCHING_TAXONOMY_CHANGED' });
    await app.get(MatchingService).refresh([nurse]);
    await rank(id);
    expect(await listOf(id)).toHaveLength(1);
  });

  it('follows a new taxonomy: every profile is renumbered, every open need is to be ranked again', async () => {
    const people = [await person({ triage: 4, wounds: 4 }), await person({ triage: 2 })];
    const id = await need();
    await app.get(MatchingService).refresh(people);
    await aTaxonomy(database);
    expect(await app.get(TaxonomyChangeService).refresh()).toEqual([id]);
    await rank(id);
    expect(await listOf(id)).toHaveLength(people.length);
    expect(await app.get(TaxonomyChangeService).refresh()).toEqual([id]);
  });

  it('tells who writes a text how many it would reach, in steps, and keeps nothing', async () => {
    const nurses = await Promise.all(Array.from({ length: 6 }, () => person({ triage: 4 })));
    await app.get(MatchingService).refresh(nurses);
    const host = await a(database)
      .person({ memberships: [{ institutionId, role: 'EDITOR' }] })
      .registered();
    const skill = { conceptUri: 'urn:test:triage', level: 3, weight: 3, essential: true, mandatory: false };
    const text = {
      modality: 'VIRTUAL',
      startsOn: '2097-01-01',
      endsOn: '2097-03-01',
      skills: [skill],
    } as const;
    const preview = (actor: PersonActor, terms: Partial<TermsOfReference>) =>
      app.get(NeedPreviewsService).preview(actor, { programmeId, institutionId }, terms);

    const { reach, findings } = await preview(host, text);
    expect(reach).toBe(5);
    expect(findings).toContainEqual({ field: 'objective', code: 'MISSING', severity: 'BLOCKS' });
    expect(await preview(host, { ...text, clearanceLevel: 3 })).toMatchObject({ reach: 0 });
    expect(await preview(host, { skills: [skill] })).toMatchObject({ reach: null });
    await expect(preview(await a(database).person().registered(), text)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await database.sql('SELECT 1 FROM need WHERE ends_on > $1', ['2097-02-01'])).toEqual([]);
  });

  it('leaves a need alone that is not open', async () => {
    const id = await need();
    await database.sql(`UPDATE need SET state = 'PAUSED' WHERE id = $1`, [id]);
    await rank(id);
    expect(await database.sql('SELECT 1 FROM match_run')).toEqual([]);
  });
});
