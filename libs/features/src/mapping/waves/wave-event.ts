import type { WaveEvent } from '#domain/mapping/waves/events';
import type { WaveEntity } from '#features/mapping/waves/wave.entity';

/** An event of a wave: ids, codes and days only, and nothing of who answers. */
export function waveEvent(
  { id, version, programmeId, country, createdBy }: WaveEntity,
  name: WaveEvent['name'],
  more: {
    readonly from?: string | null;
    readonly date?: string;
    readonly links?: number;
    readonly reason?: string | null;
  } = {},
): WaveEvent {
  const { reason, ...data } = more;
  return {
    name,
    aggregate: { type: 'wave', id, version },
    ...(reason ? { reason } : {}),
    data: { programmeId, country, accountId: createdBy, ...data },
  };
}
