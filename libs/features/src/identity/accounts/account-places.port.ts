/** What later areas know of where an account belongs. Null in a column means every programme, or every country. */
export abstract class AccountPlaces {
  /** Programme and country of each institution for which the account with this id speaks, a row each. */
  abstract ofMemberships(account: string): string;

  /** Programme and heritage country of the professional that the account is, a row each. */
  abstract ofProfessional(account: string): string;
}
