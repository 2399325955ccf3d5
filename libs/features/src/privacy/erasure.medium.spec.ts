import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { ConcernQueries } from '#features/casework/concerns/concern.queries';
import { ConcernsService } from '#features/casework/concerns/concerns.service';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { StaffService } from '#features/identity/accounts/staff.service';
import { FilesService } from '#features/identity/files/files.service';
import { DeliveriesService } from '#features/outreach/notifications/deliveries.service';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { PapersService } from '#features/placements/papers/papers.service';
import { ErasureQueries } from '#features/privacy/erasure.queries';
import { ErasureService } from '#features/privacy/erasure.service';
import { ERASURE_PLAN, UNCHANGED } from '#features/privacy/erasure-plan';
import { SubjectExportService } from '#features/privacy/subject-export.service';
import { WordsQueries } from '#features/privacy/words.queries';
import { WordsService } from '#features/privacy/words.service';
import { hashPassword } from '#platform/security/secrets';
import { a } from '#testing/a';
import { aListed } from '#testing/matching';
import { aCast, type Cast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { columnsWith, filesWith } from '#testing/word-search';
import { WordedPerson } from '#testing/worded-person';

const CANARY = 'Canary7Yellow';
const PASSWORD = 'a password of some length';
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });

/** What the search must find before the erasure, or it proves nothing. */
const PLANTED = [
  'account.display_name',
  'account.email',
  'account.search_name',
  'account.suspension_reason',
  'candidacy.motivation',
  'candidacy_message.text',
  'candidacy_note.text',
  'clearance.issuer',
  'emergency_contact.name',
  'emergency_contact.relation',
  'idempotency_key.key',
  'idempotency_key.response',
  'mailbox_message.html',
  'mailbox_message.subject',
  'mailbox_message.text',
  'mailbox_message.to_address',
  'mailbox_message.to_name',
  'paper.facts',
  'placement_amendment.why',
  'professional.accommodation_needs',
  'professional.headline',
  'professional.search_headline',
  'professional.summary',
  'professional_education.school',
  'professional_education.title',
  'professional_experience.description',
  'professional_experience.organisation',
  'professional_experience.title',
  'professional_skill.evidence_note',
  'report.answers',
  'saved_search.text',
  'session.label',
  'stored_file.name',
  'work_plan.milestones',
  'work_plan.summary',
];

describe('erasing a person', () => {
  let folder: string;
  let features: RunningFeatures;
  let cast: Cast;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'erasure-'));
    features = await startFeatures(8, { DATA_DIR: folder });
    features.setTime(new Date('2030-02-01T10:00:00Z'));
    cast = await aCast(features);
  });
  afterAll(async () => {
    await features.stop();
    await rm(folder, { recursive: true });
  });

  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    features.database.sql<T>(text, values);
  const withPassword = async ({ accountId }: PersonActor): Promise<void> => {
    await sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      accountId,
      await hashPassword(PASSWORD),
    ]);
  };
  const erase = (person: PersonActor): Promise<void> => features.get(ErasureService).erase(person, PASSWORD);
  /** What the worker does for every event that nobody was notified of yet. */
  const tellEverybody = async (after = '0'): Promise<void> => {
    for (const { id } of await sql<{ id: string }>(
      'SELECT id FROM domain_event WHERE seq > $1 ORDER BY seq',
      [after],
    ))
      for (const row of await features.get(PlansService).planFor(id))
        await features.get(DeliveriesService).deliver(row.id);
  };

  it('leaves nothing that tells who it was, and all that others count', async () => {
    const scenario = await PlacementScenario.accepted(features, cast);
    const { person } = scenario;
    await withPassword(person);
    const { candidacyId, needId } = await new WordedPerson(features, scenario, CANARY, PASSWORD).fill();

    await expect(erase(person)).rejects.toEqual(
      refusal('ERASURE_REFUSED', { obstacles: ['LIVE_PLACEMENT'] }),
    );
    await sql(`UPDATE placement SET state = 'COMPLETED' WHERE id = $1`, [scenario.id]);
    await features.get(PapersService).issueCertificate(scenario.id);
    await tellEverybody();
    await aListed(features.database, needId, person.professionalId);

    expect(await columnsWith(features.database, CANARY)).toEqual(PLANTED);
    expect(await filesWith(folder, CANARY)).toHaveLength(3);
    const copy = JSON.parse((await features.get(SubjectExportService).make(person)).toString()) as object;
    expect(copy).toMatchObject({
      format: 'skillroots-personal-data',
      version: 1,
      account: [{ display_name: CANARY }],
      profile: [{ summary: CANARY }],
      skills: [{ evidence_note: CANARY }],
      candidacies: expect.arrayContaining([
        expect.objectContaining({ motivation: expect.stringContaining(CANARY) as unknown }),
      ]) as unknown,
      messages: [{ text: `I am ${CANARY}` }],
      emergencyContacts: [{ name: CANARY }],
      files: expect.arrayContaining([expect.objectContaining({ name: `${CANARY}.txt` })]) as unknown,
    });
    expect(JSON.stringify(copy)).not.toMatch(/hash|token/i);
    const trail = () =>
      sql<{ digest: string }>(
        `SELECT md5(string_agg(e::text, '' ORDER BY seq)) AS digest FROM domain_event e WHERE seq <= $1`,
        [last?.seq],
      );
    const [last] = await sql<{ seq: string }>('SELECT max(seq) AS seq FROM domain_event');
    const before = await trail();

    const wrong = features.get(ErasureService).erase(person, 'not the one');
    await expect(wrong).rejects.toEqual(refusal('PASSWORD_WRONG'));
    await erase(person);
    await features.get(FilesService).forgetUnused();
    await tellEverybody(last?.seq);

    expect(await columnsWith(features.database, CANARY)).toEqual([]);
    expect(await filesWith(folder, CANARY)).toEqual([]);
    expect(await trail()).toEqual(before);
    expect(await scenario.state()).toBe('COMPLETED');
    expect(await sql('SELECT state FROM candidacy WHERE id = $1', [candidacyId])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
    expect(await sql('SELECT name FROM domain_event WHERE seq > $1 ORDER BY seq', [last?.seq])).toEqual([
      { name: 'candidacy.withdrawn' },
      { name: 'professional.erased' },
      { name: 'match.person-left' },
      { name: 'account.erased' },
    ]);
  });

  it('leaves words of others to an officer, until the name is nowhere', async () => {
    const word = 'Canary8Blue';
    const scenario = await PlacementScenario.accepted(features, cast);
    const person = await a(features.database).professional().active();
    await withPassword(person);
    const mail = `${word}@example.org`.toLowerCase();
    await sql('UPDATE account SET display_name = $2, email = $3 WHERE id = $1', [
      person.accountId,
      word,
      mail,
    ]);
    const officer = await a(features.database).staff('SAFEGUARDING_OFFICER').registered();
    const { accountId: other } = await a(features.database).person({}).registered();
    const [{ candidacyId } = { candidacyId: '' }] = await sql<{ candidacyId: string }>(
      'SELECT candidacy_id AS "candidacyId" FROM placement WHERE id = $1',
      [scenario.id],
    );
    await sql(
      `INSERT INTO candidacy_note (id, candidacy_id, author_id, text, written_at)
               VALUES (gen_random_uuid(), $1, $2, $3, now())`,
      [candidacyId, other, `Better than ${word}.`],
    );
    await sql(
      `INSERT INTO candidacy_message (id, candidacy_id, author_id, text, sent_at)
               VALUES (gen_random_uuid(), $1, $2, $3, now())`,
      [candidacyId, other, `Ask ${mail}.`],
    );
    await sql('UPDATE account SET suspension_reason = $2 WHERE id = $1', [
      other,
      `Wrote to ${word.toUpperCase()}`,
    ]);
    await sql(
      `INSERT INTO hold (id, subject, subject_id, reason, placed_by, placed_at, lifted_by, lifted_at)
       VALUES (gen_random_uuid(), 'PLACEMENT', $1, $2, $3, now(), $3, now())`,
      [scenario.id, `${word} told us`, officer.accountId],
    );
    const told = { text: `It was ${word}.`, contact: mail, country: 'SO' };
    await features.get(ConcernsService).raise(officer, { ...told, withName: false }, '127.0.0.1');
    const places = [
      'account.suspension_reason',
      'candidacy_message.text',
      'candidacy_note.text',
      // Without a key concerns are unencrypted in the database.
      'concern_entry.sealed',
      'hold.reason',
    ];

    await erase(person);
    const anywhere = async () => [
      ...(await columnsWith(features.database, word)),
      ...(await columnsWith(features.database, word.toUpperCase())),
      ...(await columnsWith(features.database, mail)),
    ];
    expect([...new Set(await anywhere())].sort()).toEqual(places);
    const queries = features.get(WordsQueries);
    expect(await queries.open(cast.officer)).toEqual([]);
    const found = await queries.open(officer);
    expect(found.map(({ kind }) => kind).sort()).toEqual([
      'CONCERN',
      'HOLD',
      'MESSAGE',
      'NOTE',
      'SUSPENSION',
    ]);
    for (const { text } of found) expect(text.toLowerCase()).toContain(word.toLowerCase());

    const words = features.get(WordsService);
    const [first] = found;
    await expect(words.redact(cast.officer, first?.id ?? '', '')).rejects.toEqual(refusal('NOT_FOUND'));
    for (const { id, text } of found)
      await words.redact(officer, id, text.replace(new RegExp(`${mail}|${word}`, 'gi'), '[removed]'));
    await expect(words.keep(officer, first?.id ?? '', 'PROTECTION')).rejects.toEqual(refusal('CONFLICT'));

    expect(await anywhere()).toEqual([]);
    expect(await queries.open(officer)).toEqual([]);
    const sealed = await sql<{ concernId: string }>(
      'SELECT DISTINCT concern_id AS "concernId" FROM safeguarding.concern_entry',
    );
    const entries = await features.get(ConcernQueries).entries(sealed.map(({ concernId }) => concernId));
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(word, 'i'));
    expect(
      await sql(
        `SELECT name, count(*)::int AS n FROM domain_event WHERE aggregate_type = 'words' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { name: 'words.found', n: 1 },
      { name: 'words.redacted', n: 5 },
    ]);
  });

  it('closes the account for good and frees its address', async () => {
    const person = await a(features.database).professional().active();
    await withPassword(person);
    const [{ email } = { email: '' }] = await sql<{ email: string }>(
      'SELECT email FROM account WHERE id = $1',
      [person.accountId],
    );
    await erase(person);

    const signIn = {
      email,
      password: PASSWORD,
      delivery: 'TOKEN' as const,
      label: '',
      prefix: '127.0.0.0/24',
      deviceMark: null,
    };
    await expect(features.get(SessionsService).signIn(signIn)).rejects.toEqual(refusal('SIGN_IN_FAILED'));
    await expect(erase(person)).rejects.toEqual(refusal('NOT_FOUND'));
    const administrator = await a(features.database).staff('ADMINISTRATOR', 'CASE_OFFICER').registered();
    const gone = refusal('NOT_FOUND');
    await expect(features.get(StaffService).restore(administrator, person.accountId)).rejects.toEqual(gone);
    const edit = { professionalId: person.professionalId, version: 3 };
    await expect(
      features.get(ProfilesService).save(administrator, edit, { basics: { headline: 'Back again' } }),
    ).rejects.toEqual(gone);
    const again = { email, password: PASSWORD, displayName: 'Amina', locale: 'so', timeZone: 'UTC' } as const;
    await expect(features.get(AccountsService).register({ kind: 'visitor' }, again)).resolves.toBeTruthy();
  });

  it('lets the last owner of an institution go, and hands it to its case officers', async () => {
    await withPassword(cast.host);
    await erase(cast.host);
    const left = `SELECT FROM domain_event WHERE name = 'institution.left-without-owner' AND actor_id = $1`;
    expect(await sql(left, [cast.host.accountId])).toHaveLength(1);
  });

  it('waits for what others rely on', async () => {
    const obstacles = (who: PersonActor) => features.get(ErasureQueries).obstacles(who);
    expect(await obstacles(cast.officer)).toEqual(['STAFF_ROLE']);
    const held = await a(features.database).professional().active();
    await withPassword(held);
    const { accountId } = await a(features.database).staff('SAFEGUARDING_OFFICER').registered();
    await sql(
      `INSERT INTO hold (id, subject, subject_id, reason, placed_by, placed_at)
       VALUES (gen_random_uuid(), 'PROFESSIONAL', $1, 'a concern', $2, now())`,
      [held.professionalId, accountId],
    );
    await expect(erase(held)).rejects.toEqual(refusal('ERASURE_REFUSED', { obstacles: ['ON_HOLD'] }));
  });

  it('decides on every table of the database, each once', async () => {
    const tables = await sql<{ name: string }>(
      `SELECT CASE n.nspname WHEN 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END AS name
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const decided = [...ERASURE_PLAN.map(([table]) => table), ...UNCHANGED];
    expect(decided.sort()).toEqual(tables.map(({ name }) => name).sort());
  });
});
