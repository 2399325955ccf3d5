import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Place } from '#domain/identity/accounts/account.policy';
import type { TokenPurpose } from '#domain/identity/accounts/account.rules';
import type { InstitutionRole, StaffRole } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';

/** A person who can sign in. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Unique without regard to case. */
  @Column('citext', { unique: true })
  email!: string;

  @Column('text')
  displayName!: string;

  /** argon2id; null until an invited person has chosen one. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('text')
  locale!: Locale;

  /** IANA name. */
  @Column('text')
  timeZone!: string;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;

  /** What an administrator wrote about the suspension; never part of its event, which nobody can erase. */
  @Column('text', { nullable: true })
  suspensionReason!: string | null;

  /** How far the roles of whoever suspended it reached then; null when it is not suspended, or that is not known. */
  @Column('jsonb', { nullable: true })
  suspensionReach!: Place[] | null;

  /** Set once the person has erased the account: it has no name, no address and no password, and never comes back. */
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  /** The professional that this account is, if it is one. */
  @Column('uuid', { nullable: true, unique: true })
  professionalId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;

  /** The version that the account had when all its open links were voided the last time: an older request is answered by none. */
  @Column('int', { default: 1 })
  proofsVersion!: number;
}

/** A signed-in browser or program. The token itself is known only to its holder. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  /** SHA-256 of the token, hex. */
  @Column('text', { unique: true })
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** What signed in, as it names itself: shown to the owner in the list of sessions. */
  @Column('text')
  label!: string;
}

/** A link that was sent by mail: good once, and for a while. */
@Entity('account_token')
export class AccountTokenEntity {
  /** SHA-256 of the token, hex. */
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  purpose!: TokenPurpose;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** The event that asked for it; null for one that no event asked for. */
  @Column('uuid', { nullable: true })
  cause!: string | null;
}

/** A role of IOM staff with its reach. */
@Entity('staff_grant')
export class StaffGrantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  role!: StaffRole;

  /** Null: every programme. */
  @Column('uuid', { nullable: true })
  programmeId!: string | null;

  /** ISO 3166-1 alpha-2; null: every country. */
  @Column('char', { length: 2, nullable: true })
  country!: string | null;

  @Column('text')
  grantedBy!: string;

  @Column('timestamptz')
  grantedAt!: Date;
}

/** A focal point of an institution. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid')
  institutionId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('text')
  role!: InstitutionRole;

  @Column('timestamptz')
  since!: Date;
}

export const ACCOUNT_ENTITIES = [
  AccountEntity,
  SessionEntity,
  AccountTokenEntity,
  StaffGrantEntity,
  MembershipEntity,
];
