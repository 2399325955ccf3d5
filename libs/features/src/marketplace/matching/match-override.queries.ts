import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { staffScope } from '#features/identity/accounts/staff.scope';
import type { Reader } from '#features/marketplace/matching/match-facts.queries';
import { MatchOverrideEntity } from '#features/marketplace/matching/match-override.entity';

/** Read side of overridden gates. */
@Injectable()
export class MatchOverrideQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The overridden gates of a need by professional, or of one of its pairs. */
  async gatesOf(
    needId: string,
    professionalId?: string,
    reader: Reader = this.dataSource,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await reader
      .getRepository(MatchOverrideEntity)
      .findBy({ needId, ...(professionalId && { professionalId }) });
    const gates = new Map<string, Set<string>>();
    for (const row of rows)
      gates.set(row.professionalId, (gates.get(row.professionalId) ?? new Set()).add(row.gate));
    return gates;
  }

  /** The overrides of these needs with their reasons, as far as the actor reaches the needs as staff; oldest first. */
  ofNeeds(actor: Actor, needIds: readonly string[]): Promise<MatchOverrideEntity[]> {
    const columns = { programme: 'n.programme_id', country: 'n.country' };
    const { sql, parameters } = staffScope(actor, STAFF_ROLES, columns);
    return this.dataSource
      .createQueryBuilder(MatchOverrideEntity, 'o')
      .innerJoin('need', 'n', 'n.id = o.need_id')
      .where(sql, parameters)
      .andWhere({ needId: In([...needIds]) })
      .orderBy('o.decided_at')
      .getMany();
  }
}
