import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, In } from 'typeorm';
import { DEFAULT_READINESS, type ReadinessItem } from '#domain/placement/placement.rules';
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
} from '#features/placements/placement-work.entity';

/** Every kind of row that belongs to a placement, in the order in which people read them. */
const KINDS = {
  terms: [PlacementTermsEntity, { version: 'ASC' }],
  plans: [WorkPlanEntity, { version: 'DESC' }],
  signatures: [PlanSignatureEntity, { signedAt: 'ASC' }],
  ticks: [ReadinessTickEntity, { code: 'ASC' }],
  contacts: [EmergencyContactEntity, {}],
  linkTests: [LinkTestEntity, {}],
  amendments: [AmendmentEntity, { id: 'ASC' }],
  suspensions: [SuspensionEntity, { id: 'ASC' }],
  earlyEnds: [EarlyEndEntity, {}],
} as const;
type Kinds = typeof KINDS;
export type WorkKind = keyof Kinds;
export type WorkRow<K extends WorkKind> = InstanceType<Kinds[K][0]>;

/** Read side of what belongs to placements; behind rows that were scoped already. */
@Injectable()
export class PlacementWorkQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The rows of one kind for these placements. */
  of<K extends WorkKind>(kind: K, placementIds: readonly string[]): Promise<WorkRow<K>[]> {
    const [entity, order] = KINDS[kind];
    return this.dataSource
      .getRepository(entity as EntityTarget<WorkRow<K>>)
      .find({ where: { placementId: In([...placementIds]) } as never, order: order as never });
  }
}

/** The host's readiness list with what is done. */
export const readinessOf = (ticks: readonly ReadinessTickEntity[]): ReadinessItem[] =>
  DEFAULT_READINESS.map((item) => ({ ...item, done: ticks.some(({ code }) => code === item.code) }));
