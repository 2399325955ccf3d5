import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEFAULT_READINESS, type ReadinessItem } from '#domain/placements/placements/placement.rules';
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
import { type HangingRow, rowsByKind } from '#platform/db/rows-by-kind';

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
export type WorkRow<K extends WorkKind> = HangingRow<Kinds[K]>;

/** Read side of what belongs to placements; behind rows that were scoped already. */
@Injectable()
export class PlacementWorkQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The rows of these kinds for these placements, each kind in its order; one statement for all of them. */
  of<K extends WorkKind>(
    kinds: readonly K[],
    placementIds: readonly string[],
  ): Promise<ReadonlyMap<K, WorkRow<K>[]>> {
    return rowsByKind(this.dataSource, KINDS, kinds, 'placementId', placementIds);
  }
}

/** The host's readiness list with what is done. */
export const readinessOf = (ticks: readonly ReadinessTickEntity[]): ReadinessItem[] =>
  DEFAULT_READINESS.map((item) => ({ ...item, done: ticks.some(({ code }) => code === item.code) }));
