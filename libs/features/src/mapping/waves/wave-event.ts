import { eventData, type EventOf } from '#domain/kernel/event';
import type { WaveEventData, WaveEventFacts } from '#domain/mapping/waves/events';
import type { WaveEntity } from '#features/mapping/waves/wave.entity';

/** An event of a wave: ids, codes and days only, and nothing of who answers. */
export function waveEvent<N extends keyof WaveEventFacts>(
  { id, version, programmeId, country, createdBy }: WaveEntity,
  name: N,
  facts: WaveEventFacts[N],
  reason?: string | null,
): EventOf<N, WaveEventData[N]> {
  const data = eventData({ programmeId, country, accountId: createdBy }, facts);
  return { name, aggregate: { type: 'wave', id, version }, reason, data };
}
