import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  InvitationKind,
  InvitationState,
  InvitationTerms,
} from '#domain/identity/accounts/invitation.rules';

/** Something that would bind a person, and waits for that person's answer. Until it is accepted nothing of it holds. */
@Entity('invitation')
export class InvitationEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Who is asked. */
  @Column('uuid')
  accountId!: string;

  @Column('text')
  kind!: InvitationKind;

  @Column('jsonb')
  terms!: InvitationTerms;

  /** The institution of a membership; null for everything else. */
  @Column('uuid', { nullable: true })
  institutionId!: string | null;

  @Column('text')
  state!: InvitationState;

  /** The account that asked, or `system:<name>`. */
  @Column('text')
  askedBy!: string;

  /** The address and the name that were typed, which is all that whoever asked knows of the person; null when an account was named. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  displayName!: string | null;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
