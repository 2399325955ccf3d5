/** The records whose trails the rule of two people can be asked of. */
export type TrailLife =
  | 'need'
  | 'candidacy'
  | 'placement'
  | 'clearance'
  | 'report'
  | 'institution'
  | 'professional'
  | 'paper'
  | 'hold';

const ITSELF = (type: TrailLife): string =>
  `SELECT root, '${type}' AS type, root AS id, NULL::uuid AS person FROM unnest($1::uuid[]) root`;

/** A candidacy goes with the gates that were overridden for the pair before it began. */
const OF_CANDIDACY = `SELECT c.root, 'candidacy', c.id, NULL::uuid FROM cases c
  UNION ALL SELECT c.root, 'need', c.need_id, c.professional_id FROM cases c`;

/** A placement goes with its candidacy, its checks and its reports. */
const OF_PLACEMENT = `SELECT p.root, 'placement', p.id, NULL::uuid FROM parts p
  UNION ALL SELECT p.root, 'candidacy', p.candidacy_id, NULL::uuid FROM parts p
  UNION ALL SELECT p.root, 'need', p.need_id, p.professional_id FROM parts p
  UNION ALL SELECT p.root, 'clearance', k.id, NULL::uuid FROM parts p JOIN clearance k ON k.placement_id = p.id
  UNION ALL SELECT p.root, 'report', r.id, NULL::uuid FROM parts p JOIN report r ON r.placement_id = p.id`;

/** Every record whose trail counts for a record of each life: root, kind, id, and the person whom the events must name. */
const LINKED: Readonly<Record<TrailLife, string>> = {
  need: ITSELF('need'),
  clearance: ITSELF('clearance'),
  report: ITSELF('report'),
  institution: ITSELF('institution'),
  professional: ITSELF('professional'),
  candidacy: `WITH cases AS (SELECT id AS root, * FROM candidacy WHERE id = ANY($1::uuid[])) ${OF_CANDIDACY}`,
  placement: `WITH parts AS (SELECT id AS root, * FROM placement WHERE id = ANY($1::uuid[])) ${OF_PLACEMENT}`,
  paper: `WITH parts AS (SELECT o.id AS root, p.* FROM paper o JOIN placement p ON p.id = o.placement_id
      WHERE o.id = ANY($1::uuid[]))
    SELECT root, 'paper', root, NULL::uuid FROM parts UNION ALL ${OF_PLACEMENT}`,
  hold: `WITH parts AS (SELECT h.id AS root, p.* FROM hold h JOIN placement p
      ON (h.subject = 'PLACEMENT' AND p.id = h.subject_id)
      OR (h.subject = 'PROFESSIONAL' AND p.professional_id = h.subject_id)
      OR (h.subject = 'INSTITUTION' AND p.institution_id = h.subject_id)
      WHERE h.id = ANY($1::uuid[])),
    cases AS (SELECT h.id AS root, c.* FROM hold h JOIN candidacy c
      ON (h.subject = 'PROFESSIONAL' AND c.professional_id = h.subject_id)
      OR (h.subject = 'INSTITUTION' AND c.institution_id = h.subject_id)
      WHERE h.id = ANY($1::uuid[]))
    ${OF_PLACEMENT} UNION ${OF_CANDIDACY}`,
};

/** The events of the records `$1` and of those linked with them, oldest first. */
export const trailSql = (life: TrailLife): string => `
  SELECT link.root, e.name, e.actor_id AS "actorId", e.data->>'command' AS command
    FROM (${LINKED[life]}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
   WHERE link.person IS NULL OR e.data->>'professionalId' = link.person::text
   ORDER BY e.seq`;

/** Whether a person has objected to something on the records, or on those linked with them, and nobody has answered. */
export const objectionSql = (life: TrailLife): string => `
  SELECT 1 FROM (${LINKED[life]}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
    JOIN on_behalf_evidence o ON o.event_id = e.id
   WHERE o.objected_at IS NOT NULL AND o.resolved_at IS NULL LIMIT 1`;

/** One event with the record that was asked for. */
export interface TrailRow {
  readonly root: string;
  readonly name: string;
  readonly actorId: string;
  readonly command: string | null;
}
