import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralFacts } from '#domain/associations/referrals/referral.policy';
import type { AgeBand, ConsentBasis, ReferralPriority } from '#domain/associations/referrals/referral.rules';
import type { ReferralState } from '#domain/associations/referrals/referral.states';
import type { ServiceCategory } from '#domain/associations/services/service';

/** A referral: codes alone in the open; the code of the case and all words are sealed. */
@Entity({ name: 'referral', schema: 'safeguarding' })
export class ReferralEntity implements ReferralFacts {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  senderId!: string;

  /** The body that gives the service. */
  @Column('uuid')
  receiverId!: string;

  @Column('uuid')
  serviceId!: string;

  @Column('text')
  state!: ReferralState;

  @Column('int')
  version!: number;

  /** What the person needs. */
  @Column('text')
  category!: ServiceCategory;

  /** Where the person is, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  /** A region that the directory knows. */
  @Column('text')
  region!: string;

  @Column('text')
  ageBand!: AgeBand;

  /** The language that the person speaks best, ISO 639. */
  @Column('text')
  language!: string;

  @Column('text')
  priority!: ReferralPriority;

  @Column('text', { nullable: true })
  basis!: ConsentBasis | null;

  /** Null once it was purged. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  /** Why it was declined or taken back, or what came of it. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  writtenAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** Until when it must be answered. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  escalatedAt!: Date | null;

  /** When a second person confirmed that a vital interest allowed it without consent. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  purgedAt!: Date | null;
}
