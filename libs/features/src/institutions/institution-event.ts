import type { EventName } from '#domain/events';
import type { InstitutionEntity } from '#features/institutions/institution.entity';
import type { OutboxEvent } from '#platform/outbox/outbox';

/** An event about an institution: ids and codes only. */
export function institutionEvent(
  institution: InstitutionEntity,
  name: EventName,
  more: Pick<OutboxEvent, 'data' | 'reason' | 'onBehalfOf'> = {},
): OutboxEvent {
  const { id, version, country } = institution;
  return {
    name,
    aggregate: { type: 'institution', id, version },
    reason: more.reason,
    onBehalfOf: more.onBehalfOf,
    data: { institutionId: id, country, ...more.data },
  };
}
