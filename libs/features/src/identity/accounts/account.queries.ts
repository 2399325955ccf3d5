import { Injectable } from '@nestjs/common';
import { Any, DataSource, In } from 'typeorm';
import type { InstitutionRole, Membership, PersonActor, StaffGrant } from '#domain/kernel/actor';
import {
  AccountEntity,
  MembershipEntity,
  SessionEntity,
  StaffGrantEntity,
} from '#features/identity/accounts/account.entity';
import { AccountPlaces } from '#features/identity/accounts/account-places.port';
import { placesOf } from '#features/identity/accounts/account-places.sql';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { Clock } from '#platform/clock/clock';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { PREPARED, prepared } from '#platform/db/prepared';
import { digestToken } from '#platform/security/secrets';

/** An account, for whoever is not of this area. */
export type AccountRow = Readonly<AccountEntity>;

/** A role of an account and its reach, for whoever is not of this area. */
export type GrantRow = Readonly<StaffGrantEntity>;

interface ActorRow {
  readonly accountId: string;
  readonly professionalId: string | null;
  readonly memberships: readonly Membership[];
  readonly staff: readonly StaffGrant[];
}

/** One reach of the role of a case officer; null means every programme, or every country. */
export interface CaseOfficerRow {
  readonly accountId: string;
  readonly displayName: string;
  readonly programmeId: string | null;
  readonly country: string | null;
}

/** A person of an institution, with how to reach that person. */
export interface FocalPointRow {
  readonly institutionId: string;
  readonly accountId: string;
  readonly role: InstitutionRole;
  readonly since: Date;
  readonly displayName: string;
  readonly email: string;
  /** When the account was suspended; null when it is not. */
  readonly suspendedAt: Date | null;
}

const ACTOR = `
  SELECT a.id AS "accountId", a.professional_id AS "professionalId",
         coalesce((SELECT json_agg(json_build_object('institutionId', m.institution_id, 'role', m.role))
                     FROM membership m WHERE m.account_id = a.id), '[]') AS memberships,
         coalesce((SELECT json_agg(json_build_object('role', g.role, 'programmeId', g.programme_id, 'country', g.country))
                     FROM staff_grant g WHERE g.account_id = a.id), '[]') AS staff
    FROM account a`;

/** Read side of accounts. */
@Injectable()
export class AccountQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: AccountPlaces,
    private readonly clock: Clock,
  ) {}

  /** Who holds this session token; null when nobody does, any longer. One statement. */
  async actorOf(token: string): Promise<PersonActor | null> {
    const rows = await this.dataSource.query<ActorRow[]>(
      prepared(`${ACTOR} JOIN session s ON s.account_id = a.id
        WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.suspended_at IS NULL`),
      [digestToken(token), this.clock.now()],
    );
    return rows[0] ? { kind: 'person', ...rows[0] } : null;
  }

  /**
   * The person with this email address as an actor, for work that is done in the person's name; null when there is
   * none.
   */
  async actorByEmail(email: string): Promise<PersonActor | null> {
    const rows = await this.dataSource.query<ActorRow[]>(`${ACTOR} WHERE a.email = $1`, [email]);
    return rows[0] ? { kind: 'person', ...rows[0] } : null;
  }

  /** The accounts with these email addresses, in any order. */
  byEmails(emails: readonly string[]): Promise<AccountEntity[]> {
    return this.dataSource.getRepository(AccountEntity).findBy({ email: In([...emails]) });
  }

  /**
   * How many people are administrators of every programme in every country, or are asked to be; nobody who is
   * suspended.
   */
  async administratorsWithoutLimits(): Promise<number> {
    const rows = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM account a
        WHERE a.suspended_at IS NULL AND (
          EXISTS (SELECT FROM staff_grant g WHERE g.account_id = a.id AND g.role = 'ADMINISTRATOR'
                     AND g.programme_id IS NULL AND g.country IS NULL)
          OR EXISTS (SELECT FROM invitation i WHERE i.account_id = a.id AND i.state = 'PENDING' AND i.expires_at > $1
                     AND i.terms @> '{"kind": "ROLE", "role": "ADMINISTRATOR", "programmeId": null, "country": null}'))`,
      [this.clock.now()],
    );
    return rows[0]?.count ?? 0;
  }

  /** The accounts with these ids, in any order. */
  byIds(ids: readonly string[]): Promise<AccountEntity[]> {
    return this.dataSource
      .getRepository(AccountEntity)
      .find({ comment: PREPARED, where: { id: Any([...ids]) } });
  }

  /** The accounts with these ids and those of these professionals, in any order. */
  byEither(ids: readonly string[], professionalIds: readonly string[]): Promise<AccountEntity[]> {
    return this.dataSource.getRepository(AccountEntity).find({
      comment: PREPARED,
      where: [{ id: Any([...ids]) }, { professionalId: Any([...professionalIds]) }],
    });
  }

  /** The sessions of an account that have not ended, newest first. */
  sessionsOf(accountId: string): Promise<SessionEntity[]> {
    return this.dataSource
      .getRepository(SessionEntity)
      .find({ where: { accountId }, order: { createdAt: 'DESC' } });
  }

  /** The staff grants of these accounts. */
  grantsOf(accountIds: readonly string[]): Promise<StaffGrantEntity[]> {
    return this.dataSource.getRepository(StaffGrantEntity).findBy({ accountId: In([...accountIds]) });
  }

  /** The people of these institutions. */
  membersOf(institutionIds: readonly string[]): Promise<MembershipEntity[]> {
    return this.dataSource.getRepository(MembershipEntity).findBy({ institutionId: In([...institutionIds]) });
  }

  /** The memberships of these accounts. */
  membershipsOf(accountIds: readonly string[]): Promise<MembershipEntity[]> {
    return this.dataSource.getRepository(MembershipEntity).findBy({ accountId: In([...accountIds]) });
  }

  /** Who speaks for these institutions, the longest there first. */
  focalPointsOf(institutionIds: readonly string[]): Promise<FocalPointRow[]> {
    return this.dataSource.query<FocalPointRow[]>(
      `SELECT m.institution_id AS "institutionId", a.id AS "accountId", m.role, m.since,
              a.display_name AS "displayName", a.email, a.suspended_at AS "suspendedAt"
         FROM membership m JOIN account a ON a.id = m.account_id
        WHERE m.institution_id = ANY($1::uuid[]) ORDER BY m.since, a.id`,
      [institutionIds],
    );
  }

  /** Every case officer with each of the reaches of the role, by name; nobody who is suspended. */
  caseOfficers(): Promise<CaseOfficerRow[]> {
    return this.dataSource.query<CaseOfficerRow[]>(
      `SELECT a.id AS "accountId", a.display_name AS "displayName", g.programme_id AS "programmeId", g.country
         FROM staff_grant g JOIN account a ON a.id = g.account_id
        WHERE g.role = 'CASE_OFFICER' AND a.suspended_at IS NULL
        ORDER BY a.display_name, a.id LIMIT 2000`,
    );
  }

  /** Everyone who works on cases, by name; nobody who is suspended. */
  caseStaff(): Promise<AccountEntity[]> {
    return this.dataSource
      .getRepository(AccountEntity)
      .createQueryBuilder('a')
      .where(
        `a.suspended_at IS NULL AND EXISTS (
           SELECT FROM staff_grant g WHERE g.account_id = a.id AND g.role IN ('CASE_OFFICER', 'APPROVER'))`,
      )
      .orderBy('a.display_name')
      .limit(500)
      .getMany();
  }

  /** Accounts with a staff role all of whose places the actor's role of an administrator reaches, by id. */
  async staff(actor: PersonActor, request: PageRequest): Promise<Page<AccountEntity>> {
    const after = request.after
      ? String(decodeCursor(request.after, 1)[0])
      : '00000000-0000-0000-0000-000000000000';
    const scope = staffScope(actor, ['ADMINISTRATOR'], {
      programme: 'place."programmeId"',
      country: 'place.country',
    });
    const rows = await this.dataSource
      .getRepository(AccountEntity)
      .createQueryBuilder('a')
      .where('a.id IN (SELECT account_id FROM staff_grant) AND a.id > :after', { after })
      .andWhere(
        `NOT EXISTS (SELECT FROM (${placesOf(this.places, 'a.id')}) place WHERE ${scope.sql} IS NOT TRUE)`,
        scope.parameters,
      )
      .orderBy('a.id')
      .limit(pageSize(request) + 1)
      .getMany();
    return toPage(rows, request, (account) => [account.id]);
  }
}
