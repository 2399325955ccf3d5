import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { AccountQueries, type CaseOfficerRow } from '#features/identity/accounts/account.queries';

/** Where a case officer is looked for. */
export interface CasePlace {
  readonly programmeIds: readonly string[];
  readonly country: string;
}

/** Names offered for one place at most. */
const MOST = 100;

/** The case officers of places, by name: one statement per request, however many places. */
@Injectable()
export class CaseOfficerLoader {
  constructor(private readonly accounts: AccountQueries) {}

  /** The case officers whose role reaches one of the programmes in the country. */
  async at(context: RequestContext, { programmeIds, country }: CasePlace): Promise<CaseOfficerRow[]> {
    const everyone = await loaderOf<string, CaseOfficerRow[]>(context, 'case-officers', async (keys) => {
      const rows = await this.accounts.caseOfficers();
      return keys.map(() => rows);
    }).load('all');
    const near = everyone.filter(
      (row) =>
        (row.programmeId === null || programmeIds.includes(row.programmeId)) &&
        (row.country === null || row.country === country),
    );
    return [...new Map(near.map((row) => [row.accountId, row])).values()].slice(0, MOST);
  }
}
