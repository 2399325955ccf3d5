import type { AccountPlaces } from '#features/identity/accounts/account-places.port';

/**
 * Where an account has rights or work, a row each, `account` is SQL for its id: the reach of its roles, each programme of
 * its institutions in their country, and each programme that its professional has enrolled in with each heritage
 * country. Null in a column means every programme, or every country.
 */
export const placesOf = (places: AccountPlaces, account: string): string => `
  SELECT programme_id AS "programmeId", country FROM staff_grant WHERE account_id = ${account}
   UNION ${places.ofMemberships(account)}
   UNION ${places.ofProfessional(account)}`;
