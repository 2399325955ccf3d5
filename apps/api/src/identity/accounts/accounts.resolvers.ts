import { AccountLoader } from '#api/identity/accounts/account.loader';
import { AccountsResolver } from '#api/identity/accounts/accounts.resolver';
import { CaseOfficerLoader } from '#api/identity/accounts/case-officer.loader';
import { PrincipalLoader } from '#api/identity/accounts/principal.loader';
import { SessionsResolver } from '#api/identity/accounts/sessions.resolver';
import { StaffResolver } from '#api/identity/accounts/staff.resolver';

export const ACCOUNT_RESOLVERS = [
  AccountLoader,
  CaseOfficerLoader,
  PrincipalLoader,
  AccountsResolver,
  SessionsResolver,
  StaffResolver,
];
