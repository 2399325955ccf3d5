import type { ServiceEvent } from '#domain/associations/services/events';
import type { ServiceEntity } from '#features/associations/services/service.entity';

/** An event about a service: ids and codes only. */
export function serviceEvent(
  { id, version, institutionId, country }: ServiceEntity,
  name: ServiceEvent['name'],
  { reason, ...data }: { reason?: string | null; from?: string; kind?: string; accountId?: string } = {},
): ServiceEvent {
  return {
    name,
    aggregate: { type: 'service', id, version },
    ...(reason ? { reason } : {}),
    data: { institutionId, country, ...data },
  };
}
