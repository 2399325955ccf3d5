import type { ServiceEventData, ServiceEventFacts } from '#domain/associations/services/events';
import { eventData, type EventOf } from '#domain/kernel/event';
import type { ServiceEntity } from '#features/associations/services/service.entity';

/** An event about a service: ids and codes only. */
export function serviceEvent<N extends keyof ServiceEventFacts>(
  { id, version, institutionId, country }: ServiceEntity,
  name: N,
  facts: ServiceEventFacts[N],
  reason?: string | null,
): EventOf<N, ServiceEventData[N]> {
  const data = eventData({ institutionId, country }, facts);
  return { name, aggregate: { type: 'service', id, version }, reason, data };
}
