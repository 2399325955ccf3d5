import type { StatementEvent } from '#domain/dialogue/statements/events';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';

/** An event of a statement: where it belongs, and never who wrote it. */
export function statementEvent(
  { id, version }: Pick<StatementEntity, 'id' | 'version'>,
  { id: consultationId, programmeId, country }: HeldConsultation,
  name: StatementEvent['name'],
  { from, reason }: { readonly from?: string | null; readonly reason?: string | null } = {},
): StatementEvent {
  return {
    name,
    aggregate: { type: 'statement', id, version },
    ...(reason ? { reason } : {}),
    data: { consultationId, programmeId, country, ...(from ? { from } : {}) },
  };
}
