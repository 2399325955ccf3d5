import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STAFF_ROLES } from '#domain/kernel/actor';
import { aTaxonomy } from '#testing/matching';
import { type PersonTraits, type SignedIn, signedIn } from '#testing/people';
import { ROW_KINDS, type RowIds, type RowKind, type World } from '#testing/row-kinds';
import { ODD_VALUES, type RowOperation, walkRows } from '#testing/row-walk';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { readSchema } from '#testing/schema-walk';
import { aWorld } from '#testing/world';

const CALLERS = ['PROFESSIONAL', 'FOCAL_POINT', ...STAFF_ROLES] as const;
type Caller = (typeof CALLERS)[number];

/** Operations that may know another's row from none, and why. */
const MAY_TELL: Readonly<Record<string, string>> = {
  publicInstitution: 'anyone may read what an active institution says of itself',
  declareConflicts: 'anyone may have a conflict with any institution, and must be able to say so',
};
/** Operations that answer alike for one's own row and for none, and why. */
const SAYS_NOTHING: Readonly<Record<string, string>> = {
  openNeed: 'shows published needs alone, and this one is not',
  openNeeds: 'the same',
  saveNeed: 'keeps published needs alone, and this one is not',
  unsaveNeed: 'lets go of what is not kept without a word',
  clearanceTemplate: 'a programme without a template of its own has the default, as one that does not exist',
  kpis: 'the same figures with the same names, whatever there is to count',
  kpiTrends: 'the same',
  kpiPeriods: 'no target is set in the sample; shown in kpi-months.medium.spec',
  planInterview: 'looks at the panel first, and one person is none',
  offerInterview: 'the same',
  'stepNeed REQUEST_CHANGES': 'asks for words before it looks at the need',
  bulkWork: 'answers row by row; that rows of others stay out of it is shown in staff-desk.e2e-spec',
  previewBulkWork: 'the same',
  reportService: 'takes reports of what readers find alone, and the sample is a draft',
  addStatement: 'looks at the language first, and the sample is none',
  createConsultation: 'the same',
  editConsultation: 'the same',
  writeReply: 'the same',
  'stepStatement WITHDRAW': 'is for who wrote it, and nobody wrote the sample; shown in dialogue.medium.spec',
  surveyReport: 'shows published reports alone, and the sample is a draft',
  writeWaveReport: 'looks at the language first, and the sample is none; shown in wave-reports.medium.spec',
  createWave: 'looks for enough answers first, and the sample is one',
  editWave: 'the same; that it changes nothing of others is shown in waves.medium.spec',
  'stepReferral ACCEPT':
    'is for the receiver, and the sample was sent by the caller; shown in referrals.medium.spec',
  'stepReferral DECLINE': 'the same',
  association: 'shows associations alone, and the sample is a hospital',
  tellStory: 'looks at the length of the text first, and the sample is short',
  draftNeedFromGap: 'looks for the group of skills first, and the sample is none',
  planCorridor: 'looks at the corridor first, and the sample leads from a country to itself',
};

/** Operations that end what others build on. */
const LAST = ['revokeStaffRole', 'removeFocalPoint', 'leaveInstitution'];

/** A world of one's own and a world of others, the same in everything but whose it is. */
describe('every operation that names rows', () => {
  let product: RunningProduct;
  let own: World;
  let other: World;
  let operations: RowOperation[];
  /** The same with versions, reasons and names that fit nothing: none of it may be looked at before permission. */
  let oddly: RowOperation[];
  const people = new Map<Caller, SignedIn>();

  beforeAll(async () => {
    product = await startProduct();
    await aTaxonomy(product.database);
    [own, other] = [await aWorld(product, 'SO'), await aWorld(product, 'GH')];
    const schema = await readSchema(product);
    operations = walkRows(schema);
    oddly = walkRows(schema, ODD_VALUES).filter(({ kind }) => kind === 'mutation');
    for (const caller of CALLERS) people.set(caller, await signedIn(product, traits(caller)));
  });
  afterAll(() => product.stop());

  /** Staff have their roles in their own programme and country; an administrator in every country of the programme. */
  const traits = (caller: Caller): PersonTraits => {
    const { programme: programmeId, institution: institutionId, professional: professionalId } = own.ids;
    if (caller === 'PROFESSIONAL') return { professionalId };
    if (caller === 'FOCAL_POINT') return { memberships: [{ institutionId, role: 'OWNER' }] };
    const country = caller === 'ADMINISTRATOR' ? undefined : own.country;
    return { staff: [{ role: caller, programmeId, country }] };
  };
  const answer = async (operation: RowOperation, ids: RowIds, caller: Caller): Promise<string> => {
    const { data, errors } = await product.send(operation.document(ids), {}, people.get(caller)?.token);
    return errors?.[0]?.extensions.code ?? JSON.stringify(data);
  };
  /** Ids that name nothing. */
  const missing = (): RowIds =>
    Object.fromEntries(ROW_KINDS.map((kind) => [kind, randomUUID()])) as Record<RowKind, string>;
  /** What a caller has beside the world: a session, a notification and work that a colleague covers. */
  const ownOf = async (caller: Caller): Promise<RowIds> => {
    const [session, notification, delegation, ownGrant, invitation] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
    ];
    const { id = '' } = people.get(caller) ?? {};
    const { sql } = product.database;
    const actInName = randomUUID();
    await sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, on_behalf_of, data,
         occurred_at, published_at)
       SELECT $1, name, aggregate_type, aggregate_id, 1, actor_id, $2, data, now(), now() FROM domain_event WHERE id = $3`,
      [actInName, id, own.ids.actInName],
    );
    await sql(
      `INSERT INTO on_behalf_evidence (event_id, principal_id, way, note, objected_at, objection)
       VALUES ($1, $2, 'PHONE', 'Called.', now(), 'No.')`,
      [actInName, id],
    );
    await sql(
      `INSERT INTO session (id, account_id, token_hash, created_at, expires_at, label) VALUES ($1::uuid, $2, $1::text, now(), now() + interval '1 year', 'test')`,
      [session, id],
    );
    await sql(
      `INSERT INTO notification (id, event_id, recipient_id, channel, kind, message, next, parameters, state, not_before,
         attempts, created_at)
       SELECT $1, event_id, $2, channel, kind, message, next, parameters, state, now(), 0, now()
         FROM notification WHERE id = $3`,
      [notification, id, own.ids.notification],
    );
    await sql(
      `INSERT INTO work_delegation (id, from_id, to_id, starts_at, ends_at, created_at) VALUES ($1, $2, $3, now(), now() + interval '1 day', now())`,
      [delegation, id, own.ids.account],
    );
    if (caller !== 'PROFESSIONAL' && caller !== 'FOCAL_POINT')
      await sql(
        `INSERT INTO staff_grant (id, account_id, role, programme_id, country, granted_by, granted_at) VALUES ($1, $2, 'ANALYST', $3, NULL, 'system:seed', now())`,
        [ownGrant, id, own.ids.programme],
      );
    await sql(
      `INSERT INTO invitation (id, account_id, kind, terms, state, asked_by, asked_at, expires_at)
       VALUES ($1, $2, 'COVER', $3, 'PENDING', $4, now(), now() + interval '14 days')`,
      [invitation, id, { kind: 'COVER', startsAt: '2030-01-01', endsAt: '2030-01-02' }, id],
    );
    return { ...own.ids, session, notification, delegation, ownGrant, invitation, actInName };
  };
  /** How often something happened to the rows of others. */
  const happenings = async (): Promise<number> => {
    const [row] = await product.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM domain_event WHERE aggregate_id = ANY ($1::uuid[])`,
      [Object.values(other.ids)],
    );
    return row?.n ?? -1;
  };
  /** Programmes are known to everyone who is signed in. */
  const isOfProgrammesAlone = ({ rows }: RowOperation): boolean =>
    [...rows].every((kind) => kind === 'programme');

  /** Which of the rows that an operation names are of others: all of them, and each alone beside own ones. */
  const choices = ({ rows }: RowOperation): RowKind[][] =>
    rows.size === 1 ? [[...rows]] : [[...rows], ...[...rows].map((kind) => [kind])];
  const beside = (kinds: readonly RowKind[], from: RowIds): RowIds => ({
    ...own.ids,
    ...Object.fromEntries(kinds.map((kind) => [kind, from[kind]])),
  });

  it('is many', () => expect(operations.length).toBeGreaterThan(100));

  it.each(CALLERS)(
    'answers %s of rows of others as of rows that do not exist, and leaves them alone',
    async (caller) => {
      const before = await happenings();
      const told: string[] = [];
      for (const operation of [...operations, ...oddly]) {
        if (isOfProgrammesAlone(operation) || operation.name in MAY_TELL) continue;
        for (const kinds of choices(operation)) {
          const [others, nothing] = [
            await answer(operation, beside(kinds, other.ids), caller),
            await answer(operation, beside(kinds, missing()), caller),
          ];
          if (others !== nothing)
            told.push(`${operation.name} (${kinds.join(', ')}): ${others} but ${nothing}`);
        }
      }
      expect(told).toEqual([]);
      expect(await happenings()).toBe(before);
    },
  );

  it.each(STAFF_ROLES)('lets %s change no programme of others', async (caller) => {
    const changed: string[] = [];
    for (const operation of operations) {
      if (operation.kind !== 'mutation' || !isOfProgrammesAlone(operation)) continue;
      const said = await answer(operation, other.ids, caller);
      if (said.startsWith('{')) changed.push(`${operation.name}: ${said}`);
    }
    expect(changed).toEqual([]);
  });

  it('knows somebody’s own row from none', async () => {
    const silent: string[] = [];
    const rows = new Map<Caller, RowIds>();
    for (const caller of CALLERS) rows.set(caller, await ownOf(caller));
    // Whoever has left an institution or lost a role is out of reach for all that comes after.
    const inOrder = [...operations].sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
    for (const operation of inOrder) {
      if (operation.name in SAYS_NOTHING) continue;
      const seen = new Set<string>();
      for (const caller of CALLERS) {
        const mine = await answer(operation, rows.get(caller) ?? own.ids, caller);
        const nothing = mine === 'FORBIDDEN' ? mine : await answer(operation, missing(), caller);
        seen.add(mine === nothing ? mine : 'KNOWN');
        if (seen.has('KNOWN')) break;
      }
      if (!seen.has('KNOWN')) silent.push(`${operation.name}: ${[...seen].join(' ')}`);
    }
    expect(silent).toEqual([]);
  });
});
