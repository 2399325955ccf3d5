import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import type { ActedFor } from '#domain/kernel/who';
import { AccountStore } from '#features/identity/accounts/account.store';
import type { Tx } from '#platform/db/tx';

/** The person a case officer acts for. */
@Injectable()
export class ActingForService {
  constructor(private readonly accounts: AccountStore) {}

  /**
   * The side of a record for which somebody acts; null without a person. Refuses FORBIDDEN for an account of neither
   * side.
   */
  async sideOf(
    tx: Tx,
    record: { readonly professionalId: string | null; readonly institutionId: string },
    onBehalfOf?: OnBehalf | null,
  ): Promise<ActedFor | null> {
    if (!onBehalfOf) return null;
    const side = await this.accounts.sideOf(tx, onBehalfOf.accountId, record);
    if (!side) throw new DomainError('FORBIDDEN', { field: 'onBehalfOf' });
    return side;
  }

  /** The profile of the person; null when there is none. */
  professionalOf(tx: Tx, { accountId }: OnBehalf): Promise<string | null> {
    return this.accounts.professionalOf(tx, accountId);
  }
}
