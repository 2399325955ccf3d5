import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { Clock } from '#platform/clock/clock';

/** What asked for an invitation. */
export interface InvitationCause {
  readonly accountId: string;
  readonly eventId: string;
  readonly accountVersion: number;
}

/** Read side of invitations: what waits for an answer. */
@Injectable()
export class InvitationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What waits for the person's own answer, the newest first. */
  own({ accountId }: PersonActor): Promise<InvitationEntity[]> {
    return this.dataSource.getRepository(InvitationEntity).find({
      where: { accountId, ...this.waiting() },
      order: { askedAt: 'DESC' },
    });
  }

  /** The memberships of these institutions that nobody has accepted yet, the oldest first. */
  ofInstitutions(institutionIds: readonly string[]): Promise<InvitationEntity[]> {
    return this.dataSource.getRepository(InvitationEntity).find({
      where: { institutionId: In([...institutionIds]), ...this.waiting() },
      order: { askedAt: 'ASC' },
    });
  }

  /** The roles within the actor's reach that nobody has accepted yet, the oldest first, at most 100. */
  async ofRoles(actor: PersonActor): Promise<InvitationEntity[]> {
    const all = await this.dataSource.getRepository(InvitationEntity).find({
      where: { kind: 'ROLE', ...this.waiting() },
      order: { askedAt: 'ASC' },
      take: 1000,
    });
    return all
      .filter(({ terms }) => terms.kind === 'ROLE' && holdsRole(actor, ['ADMINISTRATOR'], terms))
      .slice(0, 100);
  }

  /** The covers that the person has asked for and nobody has accepted yet. */
  coversAskedBy({ accountId }: PersonActor): Promise<InvitationEntity[]> {
    return this.dataSource.getRepository(InvitationEntity).find({
      where: { kind: 'COVER', askedBy: accountId, ...this.waiting() },
      order: { askedAt: 'ASC' },
    });
  }

  /**
   * The account that an invitation is for and the event that asked it, for a link that accepts it. Throws NOT_FOUND.
   */
  async causeOf(invitationId: string): Promise<InvitationCause> {
    const [cause] = await this.dataSource.query<InvitationCause[]>(
      `SELECT i.account_id AS "accountId", e.id AS "eventId", e.aggregate_version AS "accountVersion"
         FROM invitation i JOIN domain_event e ON e.aggregate_id = i.account_id AND e.data->>'invitationId' = i.id::text
        WHERE i.id = $1 ORDER BY e.seq LIMIT 1`,
      [invitationId],
    );
    if (!cause) throw new DomainError('NOT_FOUND');
    return cause;
  }

  private waiting() {
    return { state: 'PENDING', expiresAt: MoreThan(this.clock.now()) } as const;
  }
}
