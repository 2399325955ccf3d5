import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import {
  LIVE_PLACEMENT_STATES,
  TAKING_PLACEMENT_STATES,
} from '#domain/placements/placements/placement.states';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

/** Write side of placements. */
@Injectable()
export class PlacementStore {
  async insert(tx: Tx, placement: PlacementEntity): Promise<void> {
    await tx.insert(PlacementEntity, placement);
  }

  /** The placement, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<PlacementEntity> {
    const placement = await tx.findOne(PlacementEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!placement) throw new DomainError('NOT_FOUND');
    return placement;
  }

  /** The plan for the present terms is signed; no step, so no next version. */
  async endReplanning(tx: Tx, id: string): Promise<void> {
    await tx.update(PlacementEntity, { id }, { isReplanning: false });
  }

  /**
   * Saves the placement with the next version. What the database holds by itself is answered in our words: throws
   * PLACEMENT_CLASH, HOURS_EXCEEDED or NEED_FULL.
   */
  async save(tx: Tx, placement: PlacementEntity): Promise<void> {
    placement.version += 1;
    try {
      await tx.save(PlacementEntity, placement);
    } catch (error) {
      const constraint = violated(error);
      if (constraint === 'placement_clash') throw new DomainError('PLACEMENT_CLASH');
      if (constraint === 'placement_hours') throw new DomainError('HOURS_EXCEEDED');
      if (constraint === 'placement_position') throw new DomainError('NEED_FULL');
      throw error;
    }
  }

  /** The positions of a need that are taken, as numbers from 1. */
  async takenPositions(tx: Tx, needId: string): Promise<number[]> {
    const rows = await tx.find(PlacementEntity, {
      select: { position: true },
      where: { needId, state: In([...TAKING_PLACEMENT_STATES]) },
    });
    return rows.flatMap(({ position }) => position ?? []);
  }

  /** Offers of a need that wait for an answer. */
  liveOffers(tx: Tx, needId: string): Promise<number> {
    return tx.countBy(PlacementEntity, { needId, state: 'OFFERED' });
  }

  /** Locks the person; answers the weekly hours that they offer, or null when they have not said. */
  async lockOfferedHours(tx: Tx, professionalId: string): Promise<number | null> {
    const rows = await tx.query<{ hours: number | null }[]>(
      `SELECT weekly_hours AS hours FROM professional WHERE id = $1 FOR UPDATE`,
      [professionalId],
    );
    return rows[0]?.hours ?? null;
  }

  /** The live placements of a person, without one of them. */
  liveOf(tx: Tx, professionalId: string, except: string): Promise<PlacementEntity[]> {
    return tx.findBy(PlacementEntity, {
      professionalId,
      id: Not(except),
      state: In([...LIVE_PLACEMENT_STATES]),
    });
  }

  /** Placements after an id that may go on by themselves on a day (a day more for the zones ahead), in order of id. */
  async mayAdvance(tx: Tx, today: IsoDate, after: string, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT p.id FROM placement p
        WHERE p.id > $1
          AND (p.state IN ('PLANNING', 'COMPLETED')
            OR (p.state = 'CLEARANCE' AND NOT EXISTS (SELECT FROM clearance c WHERE c.placement_id = p.id))
            OR (p.state = 'READY' AND p.starts_on <= $2::date + 1)
            OR (p.state = 'ACTIVE' AND p.ends_on <= $2::date)
            OR (p.state = 'FOLLOW_UP' AND p.ends_on <= $2::date - interval '11 months'))
        ORDER BY p.id LIMIT $3`,
      [after, today, limit],
    );
    return rows.map(({ id }) => id);
  }
}
