/** Stands before every statement; $1 account, $2 professional or null, $3 kinds of things whose events nobody is shown. */
export const SUBJECT = `WITH subject AS (SELECT $1::uuid AS account, $2::uuid AS person, $3::text[] AS hidden)`;

const ACCOUNT = '(SELECT account FROM subject)';
const PERSON = '(SELECT person FROM subject)';
const OWN_PLACEMENTS = `(SELECT id FROM placement WHERE professional_id = ${PERSON})`;

/** The preferred English words of a concept, beside its URI. */
const concept = (id: string): string =>
  `(SELECT uri FROM concept WHERE id = ${id}) AS uri,
   (SELECT label FROM concept_label WHERE concept_id = ${id} AND language = 'en' AND kind = 'PREFERRED') AS label`;
const institution = (id: string): string => `(SELECT name FROM institution WHERE id = ${id}) AS institution`;
const programme = (id: string): string => `(SELECT name FROM programme WHERE id = ${id}) AS programme`;
const needOf = (id: string): string => `(SELECT title FROM need WHERE id = ${id}) AS need`;

/** Rows of a profile list without the id of their owner. */
const list = (table: string, order: string): string =>
  `SELECT to_jsonb(x) - 'professional_id' - 'id' - 'position' AS row FROM ${table} x
    WHERE professional_id = ${PERSON} ORDER BY ${order}`;
const rows = (statement: string): string => `SELECT to_jsonb(x) AS row FROM (${statement}) x`;

/**
 * The sections of a person's copy, each a list of objects, in the order of the document. Nothing secret is in it: no
 * hash, no token, nothing that others wrote in confidence.
 */
export const SUBJECT_SECTIONS = {
  account: rows(`SELECT id, email, display_name, locale, time_zone, confirmed_at, created_at FROM account
                  WHERE id = ${ACCOUNT}`),
  sessions: rows(
    `SELECT created_at, expires_at, label FROM session WHERE account_id = ${ACCOUNT} ORDER BY created_at`,
  ),
  institutions: rows(`SELECT ${institution('m.institution_id')}, role, since FROM membership m
                       WHERE account_id = ${ACCOUNT} ORDER BY since`),
  roles: rows(`SELECT role, ${programme('g.programme_id')}, country, granted_at FROM staff_grant g
                WHERE account_id = ${ACCOUNT} ORDER BY granted_at`),
  invitations:
    rows(`SELECT kind, ${institution('i.institution_id')}, terms->>'role' AS role, state, asked_at, expires_at, answered_at
                       FROM invitation i WHERE account_id = ${ACCOUNT} ORDER BY asked_at`),
  doneInYourName:
    rows(`SELECT e.name, e.occurred_at, o.way, o.note, o.objected_at, o.objection, o.resolved_at, o.answer
                          FROM on_behalf_evidence o JOIN domain_event e ON e.id = o.event_id
                         WHERE o.principal_id = ${ACCOUNT} ORDER BY e.seq`),
  notificationSettings: rows(`SELECT "off", quiet_hours, digest_only FROM notification_setting
                               WHERE account_id = ${ACCOUNT}`),
  profile: `SELECT to_jsonb(p) - 'account_id' AS row FROM professional p WHERE id = ${PERSON}`,
  heritage: list('professional_heritage', 'country'),
  skills: rows(`SELECT ${concept('s.skill_id')}, level, years, evidence, evidence_note, verified_at
                  FROM professional_skill s WHERE professional_id = ${PERSON} ORDER BY skill_id`),
  languages: list('professional_language', 'code'),
  sectors: list('professional_sector', 'code'),
  licences: rows(`SELECT ${concept('l.occupation_id')}, country, valid_until FROM professional_licence l
                   WHERE professional_id = ${PERSON} ORDER BY occupation_id, country`),
  availability: list('availability_window', 'starts_on'),
  experience: list('professional_experience', 'position'),
  education: list('professional_education', 'position'),
  conflictsOfInterest: rows(`SELECT ${institution('c.institution_id')} FROM conflict_of_interest c
                              WHERE professional_id = ${PERSON} ORDER BY institution_id`),
  equality: list('equality_answer', 'answered_at'),
  consents: list('consent', 'given_at'),
  enrolments: rows(`SELECT ${programme('e.programme_id')}, of_age, right_of_return, enrolled_at
                      FROM programme_enrolment e WHERE professional_id = ${PERSON} ORDER BY enrolled_at`),
  matches: rows(`SELECT ${needOf('m.need_id')}, rank, score, essential_coverage, explanation FROM match m
                  WHERE professional_id = ${PERSON} ORDER BY score DESC, need_id`),
  candidacies:
    rows(`SELECT id, ${needOf('c.need_id')}, ${institution('c.institution_id')}, state, since, created_at, score,
                            reason, motivation, available_from, available_to, weekly_hours, gates, interview_at, reserve_until
                       FROM candidacy c WHERE professional_id = ${PERSON} ORDER BY created_at`),
  placements:
    rows(`SELECT id, ${needOf('p.need_id')}, ${institution('p.institution_id')}, state, since, modality, starts_on,
                           ends_on, weekly_hours, reason, offered_at, accepted_at
                      FROM placement p WHERE professional_id = ${PERSON} ORDER BY offered_at`),
  workPlans: rows(`SELECT placement_id, version, summary, milestones, written_at FROM work_plan
                    WHERE placement_id IN ${OWN_PLACEMENTS} ORDER BY placement_id, version`),
  emergencyContacts: rows(`SELECT placement_id, name, phone, relation, given_at FROM emergency_contact
                            WHERE placement_id IN ${OWN_PLACEMENTS} ORDER BY given_at`),
  amendmentsAsked: rows(`SELECT placement_id, modality, starts_on, ends_on, weekly_hours, why, state, asked_at
                           FROM placement_amendment WHERE asked_by = ${ACCOUNT} ORDER BY asked_at`),
  clearances: rows(`SELECT placement_id, type, state, since, issued_on, expires_on FROM clearance
                     WHERE professional_id = ${PERSON} ORDER BY placement_id, type`),
  reports: rows(`SELECT id, placement_id, kind, state, period_from, period_to, due_on, submitted_at,
                        CASE WHEN written_by = ${ACCOUNT} THEN answers END AS answers
                   FROM report WHERE professional_id = ${PERSON} OR written_by = ${ACCOUNT} ORDER BY due_on, id`),
  papers: rows(`SELECT kind, number, code, facts, shared, issued_at, revoked_at FROM paper
                 WHERE professional_id = ${PERSON} ORDER BY issued_at`),
  notes: rows(
    `SELECT candidacy_id, text, written_at FROM candidacy_note WHERE author_id = ${ACCOUNT} ORDER BY written_at`,
  ),
  messages: rows(
    `SELECT candidacy_id, text, sent_at FROM candidacy_message WHERE author_id = ${ACCOUNT} ORDER BY sent_at`,
  ),
  files:
    rows(`SELECT id, name, media_type, size, subject, uploaded_at, '/files/' || id AS download FROM stored_file
                WHERE uploaded_by = ${ACCOUNT} ORDER BY uploaded_at`),
  notifications: rows(`SELECT kind, message, channel, state, created_at, sent_at, read_at FROM notification
                        WHERE recipient_id = ${ACCOUNT} ORDER BY created_at`),
  events: rows(`SELECT name, aggregate_type AS about, aggregate_id AS id, occurred_at AS at FROM domain_event
                 WHERE actor_id = ${ACCOUNT}::text AND aggregate_type <> ALL ((SELECT hidden FROM subject)::text[]) ORDER BY seq`),
} as const satisfies Record<string, string>;
export type SubjectSection = keyof typeof SUBJECT_SECTIONS;
