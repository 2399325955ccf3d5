import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { AccountQueries } from '#features/accounts/account.queries';
import type { AccountEntity, StaffGrantEntity } from '#features/accounts/account.entity';

/** Accounts and grants by account id, one statement each per request. */
@Injectable()
export class AccountLoader {
  constructor(private readonly accounts: AccountQueries) {}

  account(context: RequestContext): DataLoader<string, AccountEntity | undefined> {
    return loaderOf(context, 'account', async (ids) => {
      const rows = new Map((await this.accounts.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id));
    });
  }

  /** The accounts of professionals, by the professional's id. */
  professional(context: RequestContext): DataLoader<string, AccountEntity | undefined> {
    return loaderOf(context, 'professional-account', async (ids) => {
      const rows = new Map(
        (await this.accounts.ofProfessionals(ids)).map((row) => [row.professionalId, row]),
      );
      return ids.map((id) => rows.get(id));
    });
  }

  grants(context: RequestContext): DataLoader<string, StaffGrantEntity[]> {
    return loaderOf(context, 'grants', async (ids) => {
      const rows = await this.accounts.grantsOf(ids);
      return ids.map((id) => rows.filter((row) => row.accountId === id));
    });
  }
}
