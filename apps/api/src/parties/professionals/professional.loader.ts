import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import type { Actor } from '#domain/kernel/actor';
import {
  maySeeProfessional,
  type ProfessionalFacts,
} from '#domain/parties/professionals/professional.policy';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { type ProfileLists, ProfileQueries } from '#features/parties/professionals/profile.queries';

/** Professionals and the lists of their profiles, one statement each per request. */
@Injectable()
export class ProfessionalLoader {
  constructor(
    private readonly professionals: ProfessionalQueries,
    private readonly profiles: ProfileQueries,
    private readonly accounts: AccountLoader,
  ) {}

  professional(context: RequestContext, id: string): Promise<ProfessionalEntity | undefined> {
    const loader = loaderOf<string, ProfessionalEntity | undefined>(context, 'professional', async (ids) => {
      const rows = new Map((await this.professionals.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key));
    });
    return loader.load(id);
  }

  /** How a professional would like to be called, for those who may see the profile; null for others, who read the alias. */
  async displayName(context: RequestContext, actor: Actor, id: string): Promise<string | null> {
    if (actor.kind === 'person' && actor.staff.length === 0 && actor.professionalId !== id) return null;
    const places = loaderOf<string, ProfessionalFacts | undefined>(context, 'places', async (ids) => {
      const rows = new Map((await this.professionals.places(ids)).map((row) => [row.professionalId, row]));
      return ids.map((key) => rows.get(key));
    });
    const [facts, account] = await Promise.all([
      places.load(id),
      this.accounts.professional(context).load(id),
    ]);
    return facts && account && maySeeProfessional(actor, facts) ? account.displayName : null;
  }

  lists(context: RequestContext, id: string): Promise<ProfileLists> {
    const loader = loaderOf<string, ProfileLists>(context, 'profile-lists', async (ids) => {
      const rows = new Map((await this.profiles.lists(ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key) as ProfileLists);
    });
    return loader.load(id);
  }
}
