import { randomUUID } from 'node:crypto';
import type { RunningProduct } from '#testing/running-product';
import { aWorld, type RowKind, type World } from '#testing/world';

/** A world in which every field that has a class holds something. */
export async function aWordedWorld(product: RunningProduct, country: string): Promise<World> {
  const world = await aWorld(product, country);
  for (const [statement, ...names] of WORDS)
    await product.database.sql(
      statement,
      names.map((name) => (name === 'new' ? randomUUID() : name === 'country' ? country : world.ids[name])),
    );
  return world;
}

/** What fills a world: a statement each, and the ids that it takes. */
const WORDS: readonly (readonly [string, ...(RowKind | 'new' | 'country')[]])[] = [
  [`UPDATE candidacy SET motivation = 'I was born there.', reason = 'TERMS' WHERE id = $1`, 'candidacy'],
  [
    `INSERT INTO candidacy_message (id, candidacy_id, author_id, text, sent_at) VALUES ($1, $2, $3, 'My diagnosis.', now())`,
    ...(['new', 'candidacy', 'account'] as const),
  ],
  [
    `INSERT INTO stored_file (id, name, media_type, size, digest, uploaded_by, uploaded_at, subject, subject_id, part_id)
     SELECT $1, 'diagnosis.txt', 'text/plain', 1, repeat('0', 64), author_id, now(), 'CANDIDACY', candidacy_id, id
       FROM candidacy_message WHERE candidacy_id = $2`,
    ...(['new', 'candidacy'] as const),
  ],
  [
    `INSERT INTO candidacy_note (id, candidacy_id, author_id, text, written_at) VALUES ($1, $2, $3, 'Shy.', now())`,
    ...(['new', 'candidacy', 'account'] as const),
  ],
  [
    `INSERT INTO panel_member (candidacy_id, account_id, side) VALUES ($1, $2, 'HOST')`,
    ...(['candidacy', 'account'] as const),
  ],
  [
    `UPDATE professional SET accommodation_needs = 'A ramp.', headline = 'Nurse' WHERE id = $1`,
    'professional',
  ],
  [`UPDATE placement SET state = 'ACTIVE', position = 1, reason = 'TERMS' WHERE id = $1`, 'placement'],
  [
    `INSERT INTO work_plan (placement_id, version, placement_version, summary, milestones, digest, written_by, written_at)
     VALUES ($1, 1, 1, 'Triage first.', '[]', repeat('0', 64), $2, now())`,
    ...(['placement', 'account'] as const),
  ],
  [
    `INSERT INTO emergency_contact (placement_id, name, phone, relation, given_at)
     VALUES ($1, 'A sister', '+44 20 7946 0000', 'sister', now())`,
    'placement',
  ],
  [
    `UPDATE report SET reason = 'INCOMPLETE', comment = 'Say more.', answers =
       '{"lessons":"Ask early.","supportNeeded":"A desk.","handover":["The scale, to Hodan"],"barriers":["POWER"]}'
      WHERE id = $1`,
    'report',
  ],
  [
    `INSERT INTO survey_answer (id, report_id, ratings, lessons, answered_on)
     VALUES ($1, $2, '{"relevance":5,"preparation":5,"communication":5,"result":5}', 'He was kind.', now())`,
    ...(['new', 'report'] as const),
  ],
  [
    `UPDATE clearance SET state = 'SUBMITTED', issuer = 'A clinic', issued_on = '2029-01-01' WHERE id = $1`,
    'clearance',
  ],
  [
    `INSERT INTO stored_file (id, name, media_type, size, digest, uploaded_by, uploaded_at, subject, subject_id, part_id)
     VALUES ($1, 'letter.txt', 'text/plain', 1, repeat('0', 64), $2, now(), 'CLEARANCE', $3, $3)`,
    ...(['new', 'account', 'clearance'] as const),
  ],
  [
    `INSERT INTO need_decision (id, need_id, version, command, reason, comment, decided_by, decided_at)
     VALUES ($1, $2, 1, 'requestChanges', 'OTHER', 'Say who learns.', $3, now())`,
    ...(['new', 'need', 'account'] as const),
  ],
  [`UPDATE institution SET review_comment = 'Who signs?' WHERE id = $1`, 'institution'],
  [
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, on_behalf_of, reason,
       data, occurred_at, published_at)
     VALUES ($1, 'placement.declined', 'placement', $2, 1, $3::uuid::text, $3::uuid, 'TERMS',
       jsonb_build_object('programmeId', $4::text, 'country', $5::text), now(), now())`,
    ...(['new', 'placement', 'account', 'programme', 'country'] as const),
  ],
];
