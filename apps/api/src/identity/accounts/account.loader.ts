import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { AccountEntity, StaffGrantEntity } from '#features/identity/accounts/account.entity';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { textOf } from '#features/outreach/notifications/catalogue';

type Way = 'accounts' | 'professionals';
type Found = AccountEntity | undefined;

/**
 * Accounts by their own id and by the professional's, in one statement when both are asked for together, and grants.
 * Whoever was erased is called “a former member”.
 */
@Injectable()
export class AccountLoader {
  constructor(private readonly accounts: AccountQueries) {}

  account(context: RequestContext): Pick<DataLoader<string, Found>, 'load'> {
    return this.by(context, 'accounts');
  }

  /** The accounts of professionals, by the professional's id. */
  professional(context: RequestContext): Pick<DataLoader<string, Found>, 'load'> {
    return this.by(context, 'professionals');
  }

  private by(context: RequestContext, way: Way): Pick<DataLoader<string, Found>, 'load'> {
    const loader = loaderOf<string, Found>(context, 'account', async (keys) => {
      const asked = keys.map((key) => key.split(' ') as [Way, string]);
      const ids = (of: Way): string[] => asked.filter(([by]) => by === of).map(([, id]) => id);
      const rows = await this.accounts.byEither(ids('accounts'), ids('professionals'));
      const named = await this.named(context, rows);
      const found = {
        accounts: new Map(named.map((row) => [row.id, row])),
        professionals: new Map(named.map((row) => [row.professionalId, row])),
      };
      return asked.map(([by, id]) => found[by].get(id));
    });
    return { load: (id) => loader.load(`${way} ${id}`) };
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
