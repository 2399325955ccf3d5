import { AccountLoader } from '#api/accounts/account.loader';
import { AccountsResolver } from '#api/accounts/accounts.resolver';
import { SessionsResolver } from '#api/accounts/sessions.resolver';
import { StaffResolver } from '#api/accounts/staff.resolver';

export const ACCOUNT_RESOLVERS = [AccountLoader, AccountsResolver, SessionsResolver, StaffResolver];
