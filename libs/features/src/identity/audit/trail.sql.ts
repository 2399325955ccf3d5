import type { TrailKind } from '#domain/catalogue/actions';
import type { TrailLinks } from '#features/identity/audit/trail.port';

/** Every record whose trail counts: for most lives, the record itself. */
const linksOf = (kind: TrailKind, links: TrailLinks): string =>
  links.byKind[kind] ??
  `SELECT root, '${kind}' AS type, root AS id, NULL::uuid AS person FROM unnest($1::uuid[]) root`;

/** The events of the records `$1` and of those linked with them, oldest first. */
export const trailSql = (kind: TrailKind, links: TrailLinks): string => `
  SELECT link.root, e.name, e.actor_id AS "actorId", e.data->>'command' AS command
    FROM (${linksOf(kind, links)}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
   WHERE link.person IS NULL OR e.data->>'professionalId' = link.person::text
   ORDER BY e.seq`;

/** Whether a person has objected to something on the records, or on those linked with them, and nobody has answered. */
export const objectionSql = (kind: TrailKind, links: TrailLinks): string => `
  SELECT 1 FROM (${linksOf(kind, links)}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
    JOIN on_behalf_evidence o ON o.event_id = e.id
   WHERE o.objected_at IS NOT NULL AND o.resolved_at IS NULL LIMIT 1`;
