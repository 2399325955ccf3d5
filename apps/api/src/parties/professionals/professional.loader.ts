import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { type ProfileLists, ProfileQueries } from '#features/parties/professionals/profile.queries';

/** Professionals and the lists of their profiles, one statement each per request. */
@Injectable()
export class ProfessionalLoader {
  constructor(
    private readonly professionals: ProfessionalQueries,
    private readonly profiles: ProfileQueries,
  ) {}

  professional(context: RequestContext, id: string): Promise<ProfessionalEntity | undefined> {
    const loader = loaderOf<string, ProfessionalEntity | undefined>(context, 'professional', async (ids) => {
      const rows = new Map((await this.professionals.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key));
    });
    return loader.load(id);
  }

  lists(context: RequestContext, id: string): Promise<ProfileLists> {
    const loader = loaderOf<string, ProfileLists>(context, 'profile-lists', async (ids) => {
      const rows = new Map((await this.profiles.lists(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key) as ProfileLists);
    });
    return loader.load(id);
  }
}
