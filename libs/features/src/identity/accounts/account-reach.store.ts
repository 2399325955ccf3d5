import { Injectable } from '@nestjs/common';
import type { AccountFacts, Place } from '#domain/identity/accounts/account.policy';
import type { StaffGrant } from '#domain/kernel/actor';
import { AccountPlaces } from '#features/identity/accounts/account-places.port';
import { placesOf } from '#features/identity/accounts/account-places.sql';
import type { Tx } from '#platform/db/tx';

/** What the rules ask before somebody acts on another's account. */
@Injectable()
export class AccountReachStore {
  constructor(private readonly places: AccountPlaces) {}

  /** Where the account has rights or work; the caller has locked it. */
  async facts(tx: Tx, accountId: string): Promise<AccountFacts> {
    const places = await tx.query<Place[]>(placesOf(this.places, '$1'), [accountId]);
    return { accountId, places };
  }

  /** The roles of the account. */
  async grantsOf(tx: Tx, accountId: string): Promise<StaffGrant[]> {
    return tx.query<StaffGrant[]>(
      `SELECT role, programme_id AS "programmeId", country FROM staff_grant WHERE account_id = $1`,
      [accountId],
    );
  }

  /** Each programme of the institutions for which the account speaks, in their country. */
  async membershipPlaces(tx: Tx, accountId: string): Promise<Place[]> {
    return tx.query<Place[]>(this.places.ofMemberships('$1'), [accountId]);
  }

  /**
   * The administrators of everything who can sign in, by account. Their grants are locked, so that of two people who
   * shut each other out at once the second sees what the first has done.
   */
  async lockActiveAdministrators(tx: Tx): Promise<string[]> {
    const grants = await tx.query<{ id: string }[]>(
      `SELECT account_id AS id FROM staff_grant
        WHERE role = 'ADMINISTRATOR' AND programme_id IS NULL AND country IS NULL ORDER BY id FOR UPDATE`,
    );
    const active = await tx.query<{ id: string }[]>(
      `SELECT id FROM account WHERE id = ANY($1::uuid[]) AND suspended_at IS NULL`,
      [grants.map(({ id }) => id)],
    );
    return active.map(({ id }) => id);
  }
}
