import { WORDED_ANSWERS } from '#domain/placements/reports/forms';

/** Whom an erasure is about. */
export interface ErasedPerson {
  readonly accountId: string;
  /** Null for a person without a profile. */
  readonly professionalId: string | null;
  readonly at: Date;
}

/** Stands before every statement; $1 account, $2 professional or null, $3 the moment. */
export const ERASED = `WITH erased AS (SELECT $1::uuid AS account, $2::uuid AS person, $3::timestamptz AS at)`;

const ACCOUNT = '(SELECT account FROM erased)';
const PERSON = '(SELECT person FROM erased)';
const NOW = '(SELECT at FROM erased)';
const OWN = (table: string): string => `(SELECT id FROM ${table} WHERE professional_id = ${PERSON})`;
const ADDRESS = `(SELECT email FROM account WHERE id = ${ACCOUNT})`;
/** Nobody is ever written to at this domain (RFC 2606). */
const NO_ADDRESS = `id || '@erased.invalid'`;

const dropped = (table: string): string => `DELETE FROM ${table} WHERE professional_id = ${PERSON}`;
const wordless = (table: string, change: string): string =>
  `UPDATE ${table} SET ${change} WHERE placement_id IN ${OWN('placement')}`;

/**
 * What an erasure does to each table, in this order. Rows that only the person is in go; rows in which others have a
 * part stay with their states, dates and figures, and lose their words. The account and the professional stay as empty
 * shells, so that every id still leads somewhere.
 */
export const ERASURE_PLAN: readonly (readonly [table: string, statement: string])[] = [
  // A mail on its way to somebody else may carry the person's name: its id begins with the id of its event.
  [
    'mailbox_message',
    `DELETE FROM mailbox_message m WHERE m.to_address = ${ADDRESS} OR EXISTS (
       SELECT FROM domain_event e, erased x
        WHERE e.id::text = split_part(m.message_id, '.', 1)
          AND (e.data->>'professionalId' = x.person::text OR e.aggregate_id IN (x.person, x.account)))`,
  ],
  [
    'on_behalf_evidence',
    `UPDATE on_behalf_evidence SET note = '', objection = NULL, answer = NULL
      WHERE principal_id = ${ACCOUNT} OR event_id IN (SELECT e.id FROM domain_event e, erased x
        WHERE e.on_behalf_of IS NOT NULL AND e.data->>'professionalId' = x.person::text)`,
  ],
  ['notification', `DELETE FROM notification WHERE recipient_id = ${ACCOUNT}`],
  ['notification_setting', `DELETE FROM notification_setting WHERE account_id = ${ACCOUNT}`],
  ['session', `DELETE FROM session WHERE account_id = ${ACCOUNT}`],
  ['account_token', `DELETE FROM account_token WHERE account_id = ${ACCOUNT}`],
  // What the person was asked goes; what the person asked of others nobody can accept any more.
  [
    'invitation',
    `, withdrawn AS (UPDATE invitation SET state = 'WITHDRAWN' WHERE asked_by = ${ACCOUNT}::text AND state = 'PENDING')
     DELETE FROM invitation WHERE account_id = ${ACCOUNT}`,
  ],
  ['membership', `DELETE FROM membership WHERE account_id = ${ACCOUNT}`],
  ['work_view', `DELETE FROM work_view WHERE account_id = ${ACCOUNT}`],
  // An answer kept for anybody may name the person: every one goes, and its request is answered with ALREADY_DONE.
  // The person's own rows lose their keys, and go within 24 hours.
  [
    'idempotency_key',
    `UPDATE idempotency_key
        SET response = NULL,
            key = CASE WHEN actor_id = ${ACCOUNT}::text THEN gen_random_uuid()::text ELSE key END,
            digest = CASE WHEN actor_id = ${ACCOUNT}::text THEN '' ELSE digest END
      WHERE response IS NOT NULL OR actor_id = ${ACCOUNT}::text`,
  ],

  ['match', dropped('match')],
  ['match_notification', dropped('match_notification')],
  ['match_engagement', dropped('match_engagement')],
  ['match_override', dropped('match_override')],
  ['match_profile', dropped('match_profile')],
  // Indexes in memory read the person again, and find nobody.
  [
    'match_profile_version',
    `UPDATE match_profile_version SET version = version + 1, changed_in = pg_current_xact_id()
      WHERE professional_id = ${PERSON}`,
  ],

  [
    'candidacy',
    `UPDATE candidacy SET motivation = NULL, available_from = NULL, available_to = NULL, weekly_hours = NULL, gates = '[]'
      WHERE professional_id = ${PERSON}`,
  ],
  [
    'candidacy_message',
    `UPDATE candidacy_message SET text = '' WHERE author_id = ${ACCOUNT} OR candidacy_id IN ${OWN('candidacy')}`,
  ],
  [
    'candidacy_note',
    `UPDATE candidacy_note SET text = '' WHERE author_id = ${ACCOUNT} OR candidacy_id IN ${OWN('candidacy')}`,
  ],
  ['gate_override', `UPDATE gate_override SET reason = '' WHERE candidacy_id IN ${OWN('candidacy')}`],

  ['emergency_contact', `DELETE FROM emergency_contact WHERE placement_id IN ${OWN('placement')}`],
  ['work_plan', wordless('work_plan', `summary = '', milestones = '[]'`)],
  [
    'placement_amendment',
    `UPDATE placement_amendment SET why = '' WHERE asked_by = ${ACCOUNT} OR placement_id IN ${OWN('placement')}`,
  ],
  [
    'clearance',
    `UPDATE clearance SET issuer = CASE WHEN issuer IS NULL THEN NULL ELSE '' END, comment = NULL
      WHERE professional_id = ${PERSON}`,
  ],
  [
    'report',
    `UPDATE report SET comment = NULL, answers = answers - '{${WORDED_ANSWERS.join(',')}}'::text[]
      WHERE professional_id = ${PERSON}`,
  ],
  ['survey_answer', `UPDATE survey_answer SET lessons = NULL WHERE report_id IN ${OWN('report')}`],
  ['survey_link', `DELETE FROM survey_link WHERE report_id IN ${OWN('report')}`],
  [
    'paper',
    `UPDATE paper SET facts = jsonb_set(facts, '{name}', '""'), shared = '{}',
            revoked_at = coalesce(revoked_at, ${NOW}), revoked_reason = 'ERASED'
      WHERE professional_id = ${PERSON}`,
  ],
  // Bytes are forgotten as those of files that nobody used: by a job that can be repeated until they are gone.
  [
    'stored_file',
    `UPDATE stored_file SET name = 'erased', uploaded_by = ${ACCOUNT}, uploaded_at = 'epoch',
            subject = NULL, subject_id = NULL, part_id = NULL
      WHERE (subject IS NULL AND uploaded_by = ${ACCOUNT})
         OR subject_id IN (SELECT id FROM candidacy WHERE professional_id = ${PERSON}
             UNION ALL SELECT id FROM placement WHERE professional_id = ${PERSON}
             UNION ALL SELECT id FROM report WHERE professional_id = ${PERSON}
             UNION ALL SELECT id FROM clearance WHERE professional_id = ${PERSON})`,
  ],

  ['equality_answer', dropped('equality_answer')],
  ['professional_skill', dropped('professional_skill')],
  ['professional_language', dropped('professional_language')],
  ['professional_sector', dropped('professional_sector')],
  ['professional_licence', dropped('professional_licence')],
  ['professional_experience', dropped('professional_experience')],
  ['professional_education', dropped('professional_education')],
  ['availability_window', dropped('availability_window')],
  ['conflict_of_interest', dropped('conflict_of_interest')],
  // Where somebody belonged is counted; how the person came to it is not.
  [
    'professional_heritage',
    `UPDATE professional_heritage SET basis = 'OTHER' WHERE professional_id = ${PERSON}`,
  ],
  [
    'programme_enrolment',
    `UPDATE programme_enrolment SET of_age = NULL, right_of_return = NULL WHERE professional_id = ${PERSON}`,
  ],
  // That consent was given, and when, is the proof that the data was held rightly.
  [
    'consent',
    `UPDATE consent SET withdrawn_at = ${NOW} WHERE professional_id = ${PERSON} AND withdrawn_at IS NULL`,
  ],
  [
    'professional',
    `UPDATE professional SET state = 'ERASED', paused_until = NULL, heartbeat_on = NULL, headline = NULL, summary = NULL,
            residence_country = NULL, years_experience = NULL, education_level = NULL, education_field = NULL,
            modalities = '{}', own_skills = '{}', weekly_hours = NULL, max_daily_hours = NULL, connectivity = NULL,
            accommodation_needs = NULL, clearance_level = 0, clearance_valid_until = NULL, version = version + 1
      WHERE id = ${PERSON}`,
  ],
  [
    'account',
    `UPDATE account SET email = ${NO_ADDRESS}, display_name = '', password_hash = NULL, locale = 'en', time_zone = 'UTC',
            confirmed_at = NULL, suspended_at = coalesce(suspended_at, ${NOW}), suspension_reason = NULL,
            suspension_reach = NULL, erased_at = ${NOW}, version = version + 1
      WHERE id = ${ACCOUNT}`,
  ],
];

/** Tables that an erasure leaves as they are, each with the reason. A table in neither list fails a test. */
export const UNCHANGED: Readonly<Record<string, string>> = {
  domain_event: 'ids, codes and moments only; append-only, so that the trail can be verified',
  'safeguarding.concern': 'kept apart under its own rules; refers to nobody in the open',
  'safeguarding.concern_entry': 'sealed; an officer is asked to take the name out',
  hold: 'the record of safeguarding; lifted before an erasure; an officer is asked to take the name out of its reason',
  words_of_others: 'ids of rows that an officer is asked to look at',
  staff_grant: 'whoever holds one is not erased',
  rate_limit: 'digests that expire within a day',
  placement: 'states, dates and hours, by id',
  placement_terms: 'states, dates and hours, by id',
  placement_suspension: 'codes and dates, by id',
  early_end: 'codes and dates, by id',
  plan_signature: 'who signed what, by id and digest',
  readiness_tick: 'what the institution had ready',
  link_test: 'whether a link worked, by id',
  work_delegation: 'who stood in for whom, by id',
  panel_member: 'who scored whom, by id and number',
  work_item: 'who acts next, by id',
  match_list: 'figures of a need',
  match_run: 'ids and figures of a run',
  match_need_change: 'ids of needs',
  rematch: 'figures of a run',
  rematch_part: 'ids of a run',
  institution: 'the record of the institution',
  institution_programme: 'the record of the institution',
  need: 'the record of the institution',
  need_decision: 'the record of the institution',
  need_version: 'the record of the institution',
  need_template: 'the record of the institution',
  programme: 'rules',
  programme_version: 'rules',
  clearance_template: 'rules',
  ...Object.fromEntries(
    [
      'taxonomy_version',
      'concept',
      'concept_label',
      'concept_broader',
      'skill_group',
      'skill_relation',
      'occupation_skill',
      'sector',
      'sector_label',
      'label_word',
    ].map((table) => [table, 'the taxonomy']),
  ),
  product_clock: 'the clock',
  migrations: 'the schema',
};
