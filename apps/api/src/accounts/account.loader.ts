import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { textOf } from '#features/notifications/catalogue';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { AccountQueries } from '#features/accounts/account.queries';
import type { AccountEntity, StaffGrantEntity } from '#features/accounts/account.entity';

/** Accounts and grants by account id, one statement each per request. Whoever was erased is called “a former member”. */
@Injectable()
export class AccountLoader {
  constructor(private readonly accounts: AccountQueries) {}

  account(context: RequestContext): DataLoader<string, AccountEntity | undefined> {
    return loaderOf(context, 'account', async (ids) => {
      const rows = new Map(
        (await this.named(context, await this.accounts.byIds(ids))).map((row) => [row.id, row]),
      );
      return ids.map((id) => rows.get(id));
    });
  }

  /** The accounts of professionals, by the professional's id. */
  professional(context: RequestContext): DataLoader<string, AccountEntity | undefined> {
    return loaderOf(context, 'professional-account', async (ids) => {
      const rows = new Map(
        (await this.named(context, await this.accounts.ofProfessionals(ids))).map((row) => [
          row.professionalId,
          row,
        ]),
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

  private async named({ actor }: RequestContext, accounts: AccountEntity[]): Promise<AccountEntity[]> {
    if (!accounts.some(({ erasedAt }) => erasedAt)) return accounts;
    const [reader] = actor.kind === 'person' ? await this.accounts.byIds([actor.accountId]) : [];
    const displayName = textOf(reader?.locale ?? 'en', 'word.formerMember');
    return accounts.map((account) => (account.erasedAt ? { ...account, displayName } : account));
  }
}
