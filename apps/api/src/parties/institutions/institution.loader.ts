import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { InstitutionNameType } from '#api/parties/institutions/institution-name.type';
import { AccountQueries, type FocalPointRow } from '#features/identity/accounts/account.queries';
import type { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';

/** Institutions, their programmes and their people, one statement each per request. */
@Injectable()
export class InstitutionLoader {
  constructor(
    private readonly institutions: InstitutionQueries,
    private readonly accounts: AccountQueries,
    private readonly sent: InvitationQueries,
  ) {}

  institution(context: RequestContext, id: string): Promise<InstitutionEntity | undefined> {
    const loader = loaderOf<string, InstitutionEntity | undefined>(context, 'institution', async (ids) => {
      const rows = new Map((await this.institutions.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key));
    });
    return loader.load(id);
  }

  /** What an institution is called, for callers who may see something of it. */
  async named(context: RequestContext, id: string): Promise<InstitutionNameType> {
    return { id, name: (await this.institution(context, id))?.name ?? '' };
  }

  programmeIds(context: RequestContext, id: string): Promise<string[]> {
    const loader = loaderOf<string, string[]>(context, 'institution-programmes', async (ids) => {
      const rows = await this.institutions.programmesOf(ids);
      return ids.map((key) => rows.filter((row) => row.institutionId === key).map((row) => row.programmeId));
    });
    return loader.load(id);
  }

  invitations(context: RequestContext, id: string): Promise<InvitationEntity[]> {
    const loader = loaderOf<string, InvitationEntity[]>(context, 'institution-invitations', async (ids) => {
      const rows = await this.sent.ofInstitutions(ids);
      return ids.map((key) => rows.filter((row) => row.institutionId === key));
    });
    return loader.load(id);
  }

  focalPoints(context: RequestContext, id: string): Promise<FocalPointRow[]> {
    const loader = loaderOf<string, FocalPointRow[]>(context, 'focal-points', async (ids) => {
      const rows = await this.accounts.focalPointsOf(ids);
      return ids.map((key) => rows.filter((row) => row.institutionId === key));
    });
    return loader.load(id);
  }
}
