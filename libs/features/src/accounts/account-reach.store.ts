import { Injectable } from '@nestjs/common';
import type { AccountFacts, Place } from '#domain/account/account.policy';
import { placesOf } from '#features/accounts/account-places.sql';
import type { Tx } from '#platform/db/tx';

/** What the rules ask before somebody acts on another's account. */
@Injectable()
export class AccountReachStore {
  /** Where the account has rights or work; the caller has locked it. */
  async facts(tx: Tx, accountId: string): Promise<AccountFacts> {
    const places = await tx.query<Place[]>(
      `SELECT programme_id AS "programmeId", country FROM (${placesOf('$1')}) place`,
      [accountId],
    );
    return { accountId, places };
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
