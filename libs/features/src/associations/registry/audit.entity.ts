import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditLine } from '#domain/associations/registry/audit.policy';
import type { AuditAnswers, AuditRating } from '#domain/associations/registry/audit.rules';
import type { AuditState } from '#domain/associations/registry/audit.states';

/** A self-audit of the safeguarding of a body. */
@Entity('safeguarding_audit')
export class SafeguardingAuditEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  institutionId!: string;

  /** The country of the body, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  state!: AuditState;

  @Column('int')
  version!: number;

  /** What the body says. */
  @Column('jsonb')
  lines!: AuditLine[];

  /** What the officer makes of it; null before. */
  @Column('jsonb', { nullable: true })
  moderated!: AuditAnswers | null;

  @Column('text', { nullable: true })
  rating!: AuditRating | null;

  /** The last day on which the rating counts. */
  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  changedAt!: Date;
}

export const AUDIT_ENTITIES = [SafeguardingAuditEntity];
