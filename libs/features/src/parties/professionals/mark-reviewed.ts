import { freshness } from '#domain/parties/professionals/professional.rules';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import type { ProfessionalStore } from '#features/parties/professionals/professional.store';
import type { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** Counts today as the day on which the person last confirmed the profile; the caller saves it. */
export async function markReviewed(
  tx: Tx,
  professional: ProfessionalEntity,
  professionals: ProfessionalStore,
  clock: Clock,
): Promise<void> {
  professional.lastConfirmedAt = clock.now();
  Object.assign(professional, freshness(clock.today(), await professionals.deadlinesOf(tx, professional.id)));
}
