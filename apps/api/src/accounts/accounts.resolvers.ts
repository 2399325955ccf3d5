import { AccountLoader } from '#api/accounts/account.loader';
import { AccountsResolver } from '#api/accounts/accounts.resolver';
import { CaseOfficerLoader } from '#api/accounts/case-officer.loader';
import { PrincipalLoader } from '#api/accounts/principal.loader';
import { SessionsResolver } from '#api/accounts/sessions.resolver';
import { StaffResolver } from '#api/accounts/staff.resolver';

export const ACCOUNT_RESOLVERS = [
  AccountLoader,
  CaseOfficerLoader,
  PrincipalLoader,
  AccountsResolver,
  SessionsResolver,
  StaffResolver,
];
