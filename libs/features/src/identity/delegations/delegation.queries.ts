import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { areColleagues } from '#domain/identity/delegations/delegation.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { AccountQueries, type AccountRow, type GrantRow } from '#features/identity/accounts/account.queries';
import { DelegationEntity } from '#features/identity/delegations/delegation.entity';
import { Clock } from '#platform/clock/clock';

/** A colleague who covers, with what that colleague's roles reach. */
export interface Cover {
  readonly fromId: string;
  readonly toId: string;
  readonly endsAt: Date;
  readonly grants: readonly GrantRow[];
}

/** Read side of delegations and of the colleagues whom they join. */
@Injectable()
export class DelegationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountQueries,
    private readonly clock: Clock,
  ) {}

  /** The delegations that one has given or taken and that are not over, the next to begin first. */
  own({ accountId }: PersonActor): Promise<DelegationEntity[]> {
    const endsAt = MoreThan(this.clock.now());
    return this.dataSource.getRepository(DelegationEntity).find({
      where: [
        { fromId: accountId, endsAt },
        { toId: accountId, endsAt },
      ],
      order: { startsAt: 'ASC' },
    });
  }

  /** Who covers for these people now. Two statements. */
  async coversFor(fromIds: readonly string[]): Promise<Cover[]> {
    const now = this.clock.now();
    const rows = await this.dataSource
      .getRepository(DelegationEntity)
      .findBy({ fromId: In([...fromIds]), startsAt: LessThanOrEqual(now), endsAt: MoreThan(now) });
    if (rows.length === 0) return [];
    const grants = await this.accounts.grantsOf(rows.map(({ toId }) => toId));
    return rows.map(({ fromId, toId, endsAt }) => ({
      fromId,
      toId,
      endsAt,
      grants: grants.filter(({ accountId }) => accountId === toId),
    }));
  }

  /** Everyone else who works on cases of one's own programmes and countries, by name; nobody who is suspended. */
  async colleaguesOf(actor: PersonActor): Promise<AccountRow[]> {
    const staff = await this.accounts.caseStaff();
    const grants = await this.accounts.grantsOf(staff.map(({ id }) => id));
    const isColleague = ({ id }: AccountRow): boolean =>
      id !== actor.accountId &&
      areColleagues(
        actor.staff,
        grants.filter(({ accountId }) => accountId === id),
      );
    return staff.filter(isColleague);
  }
}
