import { randomUUID } from 'node:crypto';
import { a } from '#testing/a';
import { signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import type { RunningProduct } from '#testing/running-product';

/** The kinds of rows that ids of the schema name. */
export const ROW_KINDS = [
  'account',
  'actInName',
  'amendment',
  'candidacy',
  'clearance',
  'concern',
  'delegation',
  'grant',
  'hold',
  'institution',
  'invitation',
  'need',
  'notification',
  'ownGrant',
  'paper',
  'placement',
  'professional',
  'programme',
  'rematch',
  'report',
  'session',
  'template',
  'words',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** An id of each kind. */
export type RowIds = Readonly<Record<RowKind, string>>;

/** One programme in one country with a row of everything, none of it public but the programme itself. */
export interface World {
  readonly country: string;
  readonly ids: RowIds;
}

/** Puts a world into the database. Its account is a focal point of the institution with a role in the staff. */
export async function aWorld(product: RunningProduct, country: string): Promise<World> {
  const { database } = product;
  const programme = await aProgramme(product, [country]);
  const institution = await anInstitution(product, programme, { country });
  const place = { programmeId: programme, institutionId: institution };
  const { id: account } = await signedIn(product, {
    memberships: [{ institutionId: institution, role: 'EDITOR' }],
  });
  const { professionalId: professional } = await a(database).professional().active();
  const need = await a(database).need(place).published();
  const placement = await a(database).placement(place, need, professional).offered();
  const [row] = await database.sql<{ candidacy: string }>(
    'SELECT candidacy_id AS candidacy FROM placement WHERE id = $1',
    [placement],
  );
  const ids = {
    ...(Object.fromEntries(ROW_KINDS.map((kind) => [kind, randomUUID()])) as Record<RowKind, string>),
    ...{ programme, institution, account, professional, need, placement },
    candidacy: row?.candidacy ?? '',
  };
  for (const [statement, ...names] of ROWS) {
    const values = names.map((name) => (name === 'country' ? country : ids[name]));
    await database.sql(statement, values);
  }
  // Each person has an own one of the kinds that are named for it; those of a world are the account's.
  return { country, ids: { ...ids, ownGrant: ids.grant } };
}

/** What stands around a placement: a statement each, and the ids that it takes. */
const ROWS: readonly (readonly [string, ...(RowKind | 'country')[]])[] = [
  [
    `UPDATE need SET country = $2, state = 'SUBMITTED', submitted_at = now() WHERE id = $1`,
    'need',
    'country',
  ],
  // Whoever signs in as this professional in a test takes the place of the account.
  [`UPDATE account SET professional_id = NULL WHERE professional_id = $1`, 'professional'],
  [`UPDATE candidacy SET country = $2 WHERE id = $1`, 'candidacy', 'country'],
  [`UPDATE placement SET country = $2 WHERE id = $1`, 'placement', 'country'],
  [`INSERT INTO professional_heritage VALUES ($1, $2, 'FAMILY')`, 'professional', 'country'],
  [`INSERT INTO programme_enrolment VALUES ($1, $2, true, true, now())`, 'professional', 'programme'],
  [
    `INSERT INTO placement_amendment (id, placement_id, terms_version, modality, starts_on, ends_on, weekly_hours, parts,
       why, state, asked_by, asked_at)
     VALUES ($1, $2, 1, 'VIRTUAL', '2030-03-01', '2030-05-31', 20, '{modality}', 'The road.', 'ASKED', $3, now())`,
    'amendment',
    'placement',
    'account',
  ],
  [
    `INSERT INTO clearance (id, placement_id, type, state, version, since, template_version, need_id, professional_id,
       institution_id, programme_id, country)
     VALUES ($1, $2, 'MEDICAL', 'REQUIRED', 1, now(), 1, $3, $4, $5, $6, $7)`,
    ...(['clearance', 'placement', 'need', 'professional', 'institution', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, professional_id,
       institution_id, programme_id, country)
     VALUES ($1, $2, 'BASELINE', 'DUE', 1, '2030-03-01', '2030-05-31', '2030-06-14', '{}', $3, $4, $5, $6)`,
    ...(['report', 'placement', 'professional', 'institution', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO paper (id, kind, placement_id, professional_id, programme_id, country, number, code, facts, digest, shared,
       issued_at)
     VALUES ($1::uuid, 'LETTER', $2, $3, $4, $5, $1::text, 'x', '{}', repeat('0', 64), '{}', now())`,
    ...(['paper', 'placement', 'professional', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, professional_id,
       institution_id, programme_id, country)
     SELECT gen_random_uuid(), placement_id, 'COLLEAGUE_SURVEY', state, 1, period_from, period_to, due_on, '{}',
            professional_id, institution_id, programme_id, country FROM report WHERE id = $1`,
    'report',
  ],
  [
    `INSERT INTO open_item (subject, subject_id, state, holder, since, steps, assignee_id, programme_id, institution_id, country)
     VALUES ('candidacy', $1, 'SELECTED', 'CO', now(), '[]', $2, $3, $4, $5)`,
    ...(['candidacy', 'account', 'programme', 'institution', 'country'] as const),
  ],
  [
    `INSERT INTO work_delegation SELECT $1, $2, id, now(), now() + interval '1 day', now() FROM account
      WHERE id <> $2 LIMIT 1`,
    ...(['delegation', 'account'] as const),
  ],
  [`UPDATE institution SET case_officer_id = $2 WHERE id = $1`, 'institution', 'account'],
  [
    `INSERT INTO staff_grant VALUES ($1, $2, 'CASE_OFFICER', $3, $4, 'system:seed', now())`,
    ...(['grant', 'account', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO invitation (id, account_id, kind, terms, institution_id, state, asked_by, asked_at, expires_at)
     VALUES ($1, $2, 'MEMBERSHIP', jsonb_build_object('kind', 'MEMBERSHIP', 'institutionId', $3::uuid, 'role', 'EDITOR'),
       $3, 'PENDING', 'system:seed', now(), now() + interval '14 days')`,
    ...(['invitation', 'account', 'institution'] as const),
  ],
  [
    `INSERT INTO need_template VALUES ($1, $2, 'Triage', '{}', $3, now())`,
    ...(['template', 'programme', 'account'] as const),
  ],
  [
    `INSERT INTO rematch (id, programme_id, scope, subject_id, cause, started_by, state, stage, started_at, finished_at)
     VALUES ($1, $2, 'PROGRAMME', $2, 'STAFF', 'system:seed', 'DONE', 'NEEDS', now(), now())`,
    ...(['rematch', 'programme'] as const),
  ],
  [
    `INSERT INTO hold VALUES ($1, 'PLACEMENT', $2, 'A concern', $3, now(), NULL, NULL)`,
    ...(['hold', 'placement', 'account'] as const),
  ],
  [
    `INSERT INTO safeguarding.concern VALUES ($1, 'RECEIVED', $2, now(), NULL, 1)`,
    ...(['concern', 'country'] as const),
  ],
  [
    `INSERT INTO words_of_others (id, kind, row_id, programme_id, country, found_at)
     VALUES ($1, 'SUSPENSION', $2, $3, $4, now())`,
    ...(['words', 'account', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO session VALUES ($1::uuid, $2, $1::text, now(), now() + interval '1 year', 'test')`,
    ...(['session', 'account'] as const),
  ],
  [
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at,
       published_at) VALUES ($1, 'need.edited', 'need', $2, 1, 'system:seed',
       jsonb_build_object('programmeId', $3::text, 'country', $4::text), now(), now())`,
    ...(['notification', 'need', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, on_behalf_of, data,
       occurred_at, published_at) VALUES ($1, 'placement.accepted', 'placement', $2, 1, 'system:seed', $3,
       jsonb_build_object('programmeId', $4::text, 'country', $5::text), now(), now())`,
    ...(['actInName', 'placement', 'account', 'programme', 'country'] as const),
  ],
  [
    `INSERT INTO on_behalf_evidence (event_id, principal_id, way, note, objected_at, objection)
     VALUES ($1, $2, 'PHONE', 'Called.', now(), 'No.')`,
    ...(['actInName', 'account'] as const),
  ],
  [
    `INSERT INTO notification (id, event_id, recipient_id, channel, kind, message, next, parameters, state, not_before,
       attempts, created_at) VALUES ($1, $1, $2, 'IN_APP', 'NEED', 'x', 'x', '{}', 'SENT', now(), 0, now())`,
    ...(['notification', 'account'] as const),
  ],
];
