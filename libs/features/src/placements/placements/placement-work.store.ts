import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import {
  AmendmentEntity,
  EarlyEndEntity,
  EmergencyContactEntity,
  LinkTestEntity,
  PlacementTermsEntity,
  PlanSignatureEntity,
  ReadinessTickEntity,
  SuspensionEntity,
  WorkPlanEntity,
} from '#features/placements/placements/placement-work.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

/** Settings by which a placement continues. */
export interface PlacementSettings {
  /** Per cent of the readiness list. */
  readonly minReadiness: number;
  /** Of the host, an IANA name. */
  readonly timeZone: string;
}

/** Write side of what belongs to a placement; the caller has locked the placement. */
@Injectable()
export class PlacementWorkStore {
  /** Keeps the terms of a version once. */
  async saveTerms(tx: Tx, terms: PlacementTermsEntity): Promise<void> {
    await tx.upsert(PlacementTermsEntity, terms, ['placementId', 'version']);
  }

  /** The newest plan; null before there is one. */
  plan(tx: Tx, placementId: string): Promise<WorkPlanEntity | null> {
    return tx.findOne(WorkPlanEntity, { where: { placementId }, order: { version: 'DESC' } });
  }

  async insertPlan(tx: Tx, plan: WorkPlanEntity): Promise<void> {
    await tx.insert(WorkPlanEntity, plan);
  }

  signatures(tx: Tx, placementId: string): Promise<PlanSignatureEntity[]> {
    return tx.findBy(PlanSignatureEntity, { placementId });
  }

  async insertSignature(tx: Tx, signature: PlanSignatureEntity): Promise<void> {
    await tx.insert(PlanSignatureEntity, signature);
  }

  /** The codes of the readiness list that are done. */
  async ticks(tx: Tx, placementId: string): Promise<string[]> {
    return (await tx.findBy(ReadinessTickEntity, { placementId })).map(({ code }) => code);
  }

  /** Marks a line of the readiness list as done, or as not done. */
  async putTick(tx: Tx, tick: ReadinessTickEntity, isDone: boolean): Promise<void> {
    const { placementId, code } = tick;
    if (isDone) await tx.upsert(ReadinessTickEntity, tick, ['placementId', 'code']);
    else await tx.delete(ReadinessTickEntity, { placementId, code });
  }

  async putContact(tx: Tx, contact: EmergencyContactEntity): Promise<void> {
    await tx.upsert(EmergencyContactEntity, contact, ['placementId']);
  }

  hasContact(tx: Tx, placementId: string): Promise<boolean> {
    return tx.existsBy(EmergencyContactEntity, { placementId });
  }

  async putLinkTest(tx: Tx, test: LinkTestEntity): Promise<void> {
    await tx.upsert(LinkTestEntity, test, ['placementId']);
  }

  linkWorks(tx: Tx, placementId: string): Promise<boolean> {
    return tx.existsBy(LinkTestEntity, { placementId, worked: true });
  }

  /** Adds an amendment. Throws AMENDMENT_OPEN while another one waits for its answer. */
  async insertAmendment(tx: Tx, amendment: AmendmentEntity): Promise<void> {
    try {
      await tx.insert(AmendmentEntity, amendment);
    } catch (error) {
      if (violated(error) === 'placement_amendment_asked') throw new DomainError('AMENDMENT_OPEN');
      throw error;
    }
  }

  /** The amendment, read under the lock of its placement. Throws NOT_FOUND. */
  async amendment(tx: Tx, id: string): Promise<AmendmentEntity> {
    const amendment = await tx.findOneBy(AmendmentEntity, { id });
    if (!amendment) throw new DomainError('NOT_FOUND');
    return amendment;
  }

  async saveAmendment(tx: Tx, amendment: AmendmentEntity): Promise<void> {
    await tx.save(AmendmentEntity, amendment);
  }

  async insertSuspension(tx: Tx, suspension: SuspensionEntity): Promise<void> {
    await tx.insert(SuspensionEntity, suspension);
  }

  async endSuspension(tx: Tx, placementId: string, until: Date): Promise<void> {
    await tx.update(SuspensionEntity, { placementId, until: IsNull() }, { until });
  }

  async insertEarlyEnd(tx: Tx, end: EarlyEndEntity): Promise<void> {
    await tx.insert(EarlyEndEntity, end);
  }

  /** The settings by which a placement continues, as the transaction sees them. Throws NOT_FOUND. */
  async settings(tx: Tx, programmeId: string, institutionId: string): Promise<PlacementSettings> {
    const [settings] = await tx.query<PlacementSettings[]>(
      `SELECT v.min_readiness AS "minReadiness", i.time_zone AS "timeZone"
         FROM programme p
         JOIN programme_version v ON v.programme_id = p.id AND v.version = p.rules_version
         JOIN institution i ON i.id = $2
        WHERE p.id = $1`,
      [programmeId, institutionId],
    );
    if (!settings) throw new DomainError('NOT_FOUND');
    return settings;
  }

  /** Whether the need asks for a licence. */
  async isRegulated(tx: Tx, needId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`SELECT 1 FROM need WHERE id = $1 AND licence IS NOT NULL`, [
      needId,
    ]);
    return rows.length > 0;
  }
}
