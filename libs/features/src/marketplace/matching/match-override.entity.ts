import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverridableGate } from '#domain/marketplace/matching/override.rules';

/** An approver's decision to let a pair into the list in spite of a failed gate. */
@Entity('match_override')
export class MatchOverrideEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  @PrimaryColumn('uuid')
  professionalId!: string;

  @PrimaryColumn('text')
  gate!: OverridableGate;

  @Column('uuid')
  approverId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}
