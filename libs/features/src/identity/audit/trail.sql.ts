import type { TrailLife } from '#domain/catalogue/actions';
import type { TrailLinks } from '#features/identity/audit/trail.port';

/** Every record whose trail counts: for most lives, the record itself. */
const linksOf = (life: TrailLife, links: TrailLinks): string =>
  links.byLife[life] ??
  `SELECT root, '${life}' AS type, root AS id, NULL::uuid AS person FROM unnest($1::uuid[]) root`;

/** The events of the records `$1` and of those linked with them, oldest first. */
export const trailSql = (life: TrailLife, links: TrailLinks): string => `
  SELECT link.root, e.name, e.actor_id AS "actorId", e.data->>'command' AS command
    FROM (${linksOf(life, links)}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
   WHERE link.person IS NULL OR e.data->>'professionalId' = link.person::text
   ORDER BY e.seq`;

/** Whether a person has objected to something on the records, or on those linked with them, and nobody has answered. */
export const objectionSql = (life: TrailLife, links: TrailLinks): string => `
  SELECT 1 FROM (${linksOf(life, links)}) AS link(root, type, id, person)
    JOIN domain_event e ON e.aggregate_type = link.type AND e.aggregate_id = link.id
    JOIN on_behalf_evidence o ON o.event_id = e.id
   WHERE o.objected_at IS NOT NULL AND o.resolved_at IS NULL LIMIT 1`;
