import type { StatementEventData, StatementEventFacts } from '#domain/dialogue/statements/events';
import { eventData, type EventOf } from '#domain/kernel/event';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';

/** An event of a statement: where it belongs, and never who wrote it. */
export function statementEvent<N extends keyof StatementEventFacts>(
  { id, version }: Pick<StatementEntity, 'id' | 'version'>,
  { id: consultationId, programmeId, country }: HeldConsultation,
  name: N,
  facts: StatementEventFacts[N],
  reason?: string | null,
): EventOf<N, StatementEventData[N]> {
  return {
    name,
    aggregate: { type: 'statement', id, version },
    reason,
    data: eventData({ consultationId, programmeId, country }, facts),
  };
}
